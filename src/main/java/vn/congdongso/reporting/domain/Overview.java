package vn.congdongso.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.reporting.ReportId;

/**
 * Everybody who owes a report for a period to the same receiver.
 *
 * @param due last day for sending
 * @param rows what calls for attention first: late, returned, waiting for an answer
 */
public record Overview(LocalDate due, List<Row> rows) {

    /**
     * @param place the team or the commune
     * @param report absent while nothing has been written
     * @param people by the report that was sent, else by the log
     * @param sentAt last sending
     */
    public record Row(
            UUID place,
            String name,
            @Nullable ReportId report,
            int version,
            Standing standing,
            long people,
            @Nullable Long target,
            @Nullable Instant sentAt) {}

    /** Keeps the given order among those that stand alike. */
    static Overview of(LocalDate due, List<Row> rows) {
        return new Overview(
                due,
                rows.stream()
                        .sorted(Comparator.comparing((Row row) -> row.standing().state())
                                .thenComparing(Overview::latestFirst))
                        .toList());
    }

    private static int latestFirst(Row one, Row other) {
        return one.standing().state() == Standing.State.LATE
                ? other.standing().daysLate() - one.standing().daysLate()
                : 0;
    }

    public long count(Standing.State state) {
        return rows.stream().filter(row -> row.standing().state() == state).count();
    }

    /** Of those whose report is with the receiver or was taken over. */
    public long sent() {
        return count(Standing.State.WAITING) + count(Standing.State.ACCEPTED);
    }
}
