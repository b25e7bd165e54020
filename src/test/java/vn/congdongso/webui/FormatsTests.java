package vn.congdongso.webui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTests {

    private final Formats vietnamese = Formats.in(Languages.VIETNAMESE);
    private final Formats english = Formats.in(Languages.ENGLISH);

    @Nested
    class Writing {

        @Test
        void daysAreWrittenDayFirstInBothLanguages() {
            LocalDate day = LocalDate.of(2026, 3, 5);

            assertThat(vietnamese.date(day)).isEqualTo("05/03/2026");
            assertThat(english.date(day)).isEqualTo("05/03/2026");
            assertThat(vietnamese.weekday(day)).isEqualTo("Thứ Năm, 05/03");
            assertThat(english.weekday(day)).isEqualTo("Thursday, 05/03");
            assertThat(vietnamese.month(YearMonth.of(2026, 11))).isEqualTo("11/2026");
        }

        @Test
        void momentsAreThoseOfTheClockInVietnam() {
            assertThat(vietnamese.dateTime(Instant.parse("2026-11-21T18:05:00Z")))
                    .isEqualTo("22/11/2026 01:05");
        }

        @Test
        void figuresAreGroupedByDotsHereAndByCommasInEnglish() {
            assertThat(vietnamese.number(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
            assertThat(english.number(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
            assertThat(vietnamese.number(new BigDecimal("1234567"))).isEqualTo("1.234.567");
        }

        @Test
        void ratesHaveOneDecimalAtMostAndADashWhereThereIsNothingToDivideBy() {
            assertThat(vietnamese.percent(456, 1_000)).isEqualTo("45,6\u00a0%");
            assertThat(english.percent(456, 1_000)).isEqualTo("45.6%");
            assertThat(vietnamese.percent(1, 2)).isEqualTo("50\u00a0%");
            assertThat(vietnamese.percent(2, 3)).isEqualTo("66,7\u00a0%");
            assertThat(vietnamese.percent(3, 0)).isEqualTo("—");
        }
    }

    @Nested
    class ReadingADay {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "27/3/2026",
                    "27/03/2026",
                    "27-3-2026",
                    "27.3.2026",
                    "27 3 2026",
                    " 27 / 3 / 2026 ",
                    "27/3/26",
                    "27032026",
                    "2026-03-27",
                    "27,3,2026"
                })
        void takesItAsPeopleTypeIt(String typed) {
            assertThat(DateText.parse(typed)).contains(LocalDate.of(2026, 3, 27));
        }

        @Test
        void takesTwoDigitsForTheNearestCentury() {
            assertThat(DateText.parse("2/9/62")).contains(LocalDate.of(1962, 9, 2));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "31/02/2026", "27/13/2026", "hôm qua", "27/3", "3/27/2026", "1/1/20261", "0/1/2026"})
        void refusesWhatIsNoDay(String typed) {
            assertThat(DateText.parse(typed)).isEmpty();
        }
    }

    @Nested
    class ReadingANumber {

        @ParameterizedTest
        @CsvSource({"1500,1500", "'1.500',1500", "'1,500',1500", "'1 500',1500", "'1.234.567',1234567", "0,0"})
        void takesThousandsHoweverTheyAreParted(String typed, long number) {
            assertThat(NumberText.whole(typed)).isEqualTo(OptionalLong.of(number));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "-3", "1,5", "1.50", "mười", "1e3", "99999999999999999999"})
        void refusesWhatIsNoWholeNumber(String typed) {
            assertThat(NumberText.whole(typed)).isEmpty();
        }
    }
}
