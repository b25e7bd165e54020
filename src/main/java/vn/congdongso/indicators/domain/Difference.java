package vn.congdongso.indicators.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A total that is not what the log says.
 *
 * @param whole what the place is counted as a part of
 * @param kept the total, deltas that still wait included
 * @param counted the sum over the log
 */
public record Difference(
        UUID province, UUID place, String indicator, LocalDate day, UUID whole, long kept, long counted) {}
