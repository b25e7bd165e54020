package vn.congdongso.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congdongso.reporting.ReportStatus;
import vn.congdongso.reporting.domain.Standing.State;

class StandingTests {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 2);

    private static Standing standing(ReportStatus status, @Nullable LocalDate firstSent, LocalDate today) {
        return Standing.of(status, firstSent, DUE, today);
    }

    @Nested
    class AReportThatWasNotSent {

        @Test
        void isNotLateOnTheDueDayItself() {
            assertThat(standing(ReportStatus.OPEN, null, DUE)).isEqualTo(new Standing(State.NOT_SENT, 0));
        }

        @Test
        void isLateByTheDaysSinceTheDueDay() {
            assertThat(standing(ReportStatus.OPEN, null, DUE.plusDays(3))).isEqualTo(new Standing(State.LATE, 3));
        }
    }

    @Nested
    class AReportThatWasSent {

        @Test
        void staysAsLateAsItCameHoweverLongTheAnswerTakes() {
            assertThat(standing(ReportStatus.SENT, DUE.plusDays(2), DUE.plusDays(30)))
                    .isEqualTo(new Standing(State.WAITING, 2));
        }

        @Test
        void isInTimeWhenItCameInTimeAndWasCorrectedLater() {
            assertThat(standing(ReportStatus.RETURNED, DUE.minusDays(1), DUE.plusDays(10)))
                    .isEqualTo(new Standing(State.RETURNED, 0));
            assertThat(standing(ReportStatus.ACCEPTED, DUE, DUE.plusDays(10)))
                    .isEqualTo(new Standing(State.ACCEPTED, 0));
        }
    }

    @Nested
    class AList {

        @Test
        void beginsWithWhoIsLateTheLongest() {
            Overview overview = Overview.of(
                    DUE,
                    Stream.of(
                                    row("accepted", State.ACCEPTED, 0),
                                    row("waiting", State.WAITING, 5),
                                    row("one day late", State.LATE, 1),
                                    row("returned", State.RETURNED, 0),
                                    row("nine days late", State.LATE, 9),
                                    row("not sent", State.NOT_SENT, 0),
                                    row("waiting too", State.WAITING, 0))
                            .toList());

            assertThat(overview.rows())
                    .extracting(Overview.Row::name)
                    .containsExactly(
                            "nine days late",
                            "one day late",
                            "returned",
                            "waiting",
                            "waiting too",
                            "not sent",
                            "accepted");
            assertThat(overview.count(State.LATE)).isEqualTo(2);
            assertThat(overview.sent()).isEqualTo(3);
        }

        @Test
        void ofNobodyIsEmpty() {
            assertThat(Overview.of(DUE, List.of()).rows()).isEmpty();
        }

        private static Overview.Row row(String name, State state, int late) {
            return new Overview.Row(UUID.randomUUID(), name, null, 0, new Standing(state, late), 0, null, null);
        }
    }
}
