package vn.congdongso.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @ParameterizedTest(name = "{0} of {1} on {2}: {3}")
    @CsvSource({
        "100, 100, 2026-11-03, MET",
        "130, 100, 2026-11-03, MET",
        "99, 100, 2026-11-30, NEAR",
        "90, 100, 2026-11-30, NEAR",
        "89, 100, 2026-11-30, BEHIND",
        "45, 100, 2026-11-15, NEAR",
        "44, 100, 2026-11-15, BEHIND",
        "3, 100, 2026-11-01, NEAR",
        "2, 100, 2026-11-01, BEHIND",
        "0, 100, 2026-11-01, NO_FIGURES",
        "0, 100, 2026-11-30, NO_FIGURES",
        "90, 100, 2026-12-20, NEAR",
        "89, 100, 2026-12-20, BEHIND",
        "1, 100, 2026-10-31, NEAR",
    })
    void isJudgedByTheDaysThatAreGone(long people, long target, LocalDate today, Pace expected) {
        assertThat(Pace.of(people, target, NOVEMBER, today)).isEqualTo(expected);
    }

    @Test
    void isNoneWhereNothingIsOwed() {
        @Nullable Long nothing = null;

        assertThat(Pace.of(12, nothing, NOVEMBER, NOVEMBER.atDay(9))).isEqualTo(Pace.NOT_ASSIGNED);
    }

    @Test
    void countsTodayAsADayThatIsGone() {
        assertThat(Pace.daysGone(NOVEMBER, LocalDate.of(2026, 10, 31))).isZero();
        assertThat(Pace.daysGone(NOVEMBER, LocalDate.of(2026, 11, 1))).isEqualTo(1);
        assertThat(Pace.daysGone(NOVEMBER, LocalDate.of(2026, 12, 1))).isEqualTo(30);
    }
}
