package vn.congdongso.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportKind;

class RegimeTests {

    private static final Regime CALENDAR_MONTH = new Regime("MONTH", 1, 2, 5, "");
    private static final Regime FROM_THE_FIFTEENTH = new Regime("MONTH", 15, 2, 5, "");

    @Nested
    class APeriod {

        @Test
        void isTheCalendarMonth() {
            assertThat(CALENDAR_MONTH.periodOf(YearMonth.of(2026, 2)))
                    .isEqualTo(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
        }

        @Test
        void runsFromTheFifteenthToTheFourteenthWhereTheRegimeSaysSo() {
            assertThat(FROM_THE_FIFTEENTH.periodOf(YearMonth.of(2026, 1)))
                    .isEqualTo(new Period(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 1, 14)));
        }

        @Test
        void holdsEveryDayOfAYearExactlyOnce() {
            for (Regime regime : Set.of(CALENDAR_MONTH, FROM_THE_FIFTEENTH)) {
                LocalDate.of(2028, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).forEach(day -> {
                    Period period = regime.periodOf(regime.monthOf(day));
                    assertThat(day).isBetween(period.from(), period.to());
                });
            }
        }
    }

    @Nested
    class ATerm {

        @Test
        void endsTwoDaysAfterThePeriodForTeamsAndFiveForCommunes() {
            Period november = CALENDAR_MONTH.periodOf(YearMonth.of(2026, 11));

            assertThat(CALENDAR_MONTH.due(ReportKind.TEAM, november, Set.of())).isEqualTo(LocalDate.of(2026, 12, 2));
            assertThat(CALENDAR_MONTH.due(ReportKind.COMMUNE, november, Set.of()))
                    .isEqualTo(LocalDate.of(2026, 12, 7));
        }

        @Test
        void thatEndsOnASaturdayEndsOnTheMondayAfter() {
            Period april = CALENDAR_MONTH.periodOf(YearMonth.of(2026, 4));

            assertThat(CALENDAR_MONTH.due(ReportKind.TEAM, april, Set.of())).isEqualTo(LocalDate.of(2026, 5, 4));
        }

        @Test
        void thatEndsOnAPublicHolidayEndsOnTheNextWorkingDay() {
            Period august = CALENDAR_MONTH.periodOf(YearMonth.of(2026, 8));
            LocalDate nationalDay = LocalDate.of(2026, 9, 2);

            assertThat(CALENDAR_MONTH.due(ReportKind.TEAM, august, Set.of(nationalDay)))
                    .isEqualTo(LocalDate.of(2026, 9, 3));
        }
    }
}
