package vn.congdongso.targets;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit owes in a month.
 *
 * @param total people to be shown; null while nothing has been assigned
 * @param parts of which that is the sum
 */
public record Owed(@Nullable Long total, Map<UUID, Long> parts) {}
