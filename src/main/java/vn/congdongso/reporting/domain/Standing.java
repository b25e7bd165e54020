package vn.congdongso.reporting.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.congdongso.reporting.ReportStatus;

/**
 * How a report stands in the eyes of whoever waits for it.
 *
 * @param daysLate days after the due day, of a report that is still missing or that came late; 0 when in time
 */
public record Standing(State state, int daysLate) {

    /** In the order in which they call for attention. */
    public enum State {
        /** Due, and not sent. */
        LATE,
        /** Returned, correction awaited. */
        RETURNED,
        /** Sent, answer awaited. */
        WAITING,
        /** Not sent, and not due yet. */
        NOT_SENT,
        ACCEPTED
    }

    /** @param firstSent day on which it was first sent: a report that was returned was in time if it came in time */
    public static Standing of(ReportStatus status, @Nullable LocalDate firstSent, LocalDate due, LocalDate today) {
        LocalDate counted = firstSent == null ? today : firstSent;
        int late = (int) Math.max(0, ChronoUnit.DAYS.between(due, counted));
        return new Standing(
                switch (status) {
                    case OPEN -> late > 0 ? State.LATE : State.NOT_SENT;
                    case RETURNED -> State.RETURNED;
                    case SENT -> State.WAITING;
                    case ACCEPTED -> State.ACCEPTED;
                },
                late);
    }
}
