package vn.congdongso.households.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a household's history.
 *
 * @param fields which were changed; never what stood in them
 * @param by account; null for the program itself
 */
public record HouseholdChange(
        ChangeKind kind,
        List<String> fields,
        Instant at,
        @Nullable UUID by) {}
