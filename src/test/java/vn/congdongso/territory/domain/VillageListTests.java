package vn.congdongso.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.BaseFigures.Base;

class VillageListTests {

    @Nested
    class ColumnsOfAList {

        @Test
        void areFoundByTheirHeadingsBelowATitleInAnyOrder() {
            VillageList list = VillageList.read("""
                    UBND XÃ ĐỨC TÂN
                    DANH SÁCH THÔN NĂM 2026

                    TT\tTên thôn (TDP)\tHộ nghèo\tTổng số hộ\tTrưởng thôn\tDân số\tLoại hình\tNgày số liệu
                    (1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)
                    1\tPhước Vĩnh\t12\t412\tÔng Nguyễn Văn Hòa\t1.603\tThôn\t31/3/2026
                    2\tMinh Tân Nam\t-\t305\tBà Trần Thị Lan\t1.200\tThôn\t
                    \tTổng cộng\t12\t717\t\t2.803
                    """);

            assertThat(list.violations()).isEmpty();
            assertThat(list.unused()).containsExactly("Trưởng thôn");
            assertThat(list.rows()).hasSize(2);
            VillageRow first = list.rows().getFirst();
            assertThat(first.line()).isEqualTo(6);
            assertThat(first.typeName()).isEqualTo("thôn");
            assertThat(first.name()).isEqualTo("Phước Vĩnh");
            assertThat(first.figures())
                    .containsOnly(
                            Map.entry(Base.HOUSEHOLDS, 412L),
                            Map.entry(Base.PEOPLE, 1_603L),
                            Map.entry(Base.POOR_HOUSEHOLDS, 12L));
            assertThat(first.countedOn()).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(first.problems()).isEmpty();
            assertThat(list.rows().getLast().figures()).doesNotContainKey(Base.POOR_HOUSEHOLDS);
            assertThat(list.rows().getLast().countedOn()).isNull();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "STT|NUMBER",
                    "Loại|TYPE",
                    "TÊN THÔN, TỔ DÂN PHỐ|NAME",
                    "Thon/TDP|NAME",
                    "Dấu hiệu phân biệt|MARK",
                    "Số hộ (hộ)|HOUSEHOLDS",
                    "Số nhân khẩu|PEOPLE",
                    "Người dưới 15 tuổi|UNDER_15",
                    "Từ 15 tuổi trở lên|FROM_15",
                    ">= 18 tuổi|FROM_18",
                    "60+|FROM_60",
                    "Số hộ có điện thoại thông minh|SMARTPHONE",
                    "Số hộ nghèo|POOR",
                    "Hộ kinh doanh|BUSINESS",
                    "Ngày chốt số liệu|DAY"
                })
        void areMeantByWhatPeopleWriteAboveThem(String heading, VillageColumn column) {
            assertThat(VillageColumn.headed(heading)).contains(column);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Ghi chú", "Hộ cận nghèo", "Tên trưởng thôn", "Tổ trưởng", "15 - 17 tuổi", ""})
        void thatMeanSomethingElseAreLeftAlone(String heading) {
            assertThat(VillageColumn.headed(heading)).isEmpty();
        }

        @Test
        void withoutHeadingsComeInTheOrderOfTheTemplate() {
            VillageRow row = only("1\tthôn\tPhước Vĩnh\tĐức Hòa cũ\t412\t1603\t400\t1203\n");

            assertThat(row.mark()).isEqualTo("Đức Hòa cũ");
            assertThat(row.figures())
                    .containsEntry(Base.HOUSEHOLDS, 412L)
                    .containsEntry(Base.PEOPLE, 1_603L)
                    .containsEntry(Base.PEOPLE_UNDER_15, 400L)
                    .containsEntry(Base.PEOPLE_15_PLUS, 1_203L);
        }

        @Test
        void thatNobodyNeedsMayBeLeftOut() {
            VillageList list = VillageList.read("Tổ dân phố 1\t120\t450\nTổ dân phố 2\t98\t371\n");

            assertThat(list.rows()).extracting(VillageRow::name).containsExactly("1", "2");
            assertThat(list.rows().getFirst().figures()).containsEntry(Base.PEOPLE, 450L);
        }

        @Test
        void areAskedForWhereTheNamesAreMissing() {
            assertThat(VillageList.read("Loại\tSố hộ\tNhân khẩu\tHộ nghèo\nthôn\t1\t2\t0")
                            .violations())
                    .extracting(Violation::key)
                    .containsExactly("villages.violation.name-column");
        }
    }

    @Nested
    class ANameWithItsType {

        @ParameterizedTest
        @CsvSource({
            "Thôn Phước Vĩnh, thôn, Phước Vĩnh",
            "TDP 5, tổ dân phố, 5",
            "TDP5, tổ dân phố, 5",
            "KP 3, khu phố, 3",
            "Tổ dân phố số 5, tổ dân phố, 5",
            "TỔ DÂN PHỐ 12A, tổ dân phố, 12A",
            "Buôn Ako Dhong, buôn, Ako Dhong",
            "Khu dân cư số 2, khu dân cư, 2",
            "Tổ số 3, tổ, 3",
            "Thôn Làng Mít, thôn, Làng Mít",
            "Plei Ốp, plei, Ốp",
            "Thônburi, '', Thônburi"
        })
        void isTakenApart(String written, String type, String name) {
            assertThat(VillageTypes.read("", written)).isEqualTo(new VillageTypes.Named(type, name));
        }

        @Test
        void bearsItOnceWhereTheTypeHasAColumn() {
            assertThat(VillageTypes.read("TDP", "Tổ dân phố số 5"))
                    .isEqualTo(new VillageTypes.Named("tổ dân phố", "5"));
            assertThat(VillageTypes.read("thôn", "Làng Rào")).isEqualTo(new VillageTypes.Named("thôn", "Làng Rào"));
        }

        @Test
        void ofARareTypeIsAllowedWithAWarning() {
            VillageRow row = only("Loại\tTên\nấp chiến khu\tRạch Gầm\n");

            assertThat(row.typeName()).isEqualTo("ấp chiến khu");
            assertThat(row.problems())
                    .containsExactly(
                            VillageProblem.warning(2, VillageColumn.TYPE, "villages.warning.type", "ấp chiến khu"));
        }
    }

    @Nested
    class ANumber {

        @ParameterizedTest
        @ValueSource(strings = {"1234", "1.234", "1,234", "1 234", "1\u00a0234", "1.234 người", " 1234 "})
        void isReadAsPeopleWriteIt(String written) {
            assertThat(VillageCells.number(written)).hasValue(1_234);
        }

        @ParameterizedTest
        @ValueSource(strings = {"12,5", "1.23", "-5", "nhiều", "12a", "12345678901", "1.2345"})
        void thatIsNoneIsToldWithItsRowAndColumn(String written) {
            assertThat(VillageCells.number(written)).isEmpty();
            assertThat(only("Tên\tSố hộ\nThôn 1\t" + written + "\n").problems())
                    .containsExactly(
                            VillageProblem.error(2, VillageColumn.HOUSEHOLDS, "villages.violation.number", written));
        }
    }

    @Nested
    class ADay {

        @ParameterizedTest
        @ValueSource(strings = {"05/03/2026", "5/3/2026", "5-3-2026", "5.3.2026", "2026-03-05", "46086"})
        void isReadAsPeopleAndSpreadsheetsWriteIt(String written) {
            assertThat(VillageCells.day(written)).contains(LocalDate.of(2026, 3, 5));
        }

        @ParameterizedTest
        @ValueSource(strings = {"31/02/2026", "tháng 3", "2026", "999999-12-31"})
        void thatIsNoneIsRefused(String written) {
            assertThat(VillageCells.day(written)).isEmpty();
        }
    }

    @Nested
    class TheFiguresOfARow {

        private static final String HEADINGS =
                "Tên\tSố hộ\tNhân khẩu\tDưới 15 tuổi\tTừ 15 tuổi\tTừ 18 tuổi\tTừ 60 tuổi\tHộ nghèo\n";

        @Test
        void areTakenAsTheyAreWhereTheyAgree() {
            assertThat(only(HEADINGS + "Thôn 1\t100\t400\t90\t310\t290\t60\t0\n")
                            .problems())
                    .isEmpty();
        }

        @Test
        void mustNotHaveAPartThatIsMoreThanItsWhole() {
            assertThat(only(HEADINGS + "Thôn 1\t100\t90\t\t80\t85\t\t101\n").problems())
                    .containsExactlyInAnyOrder(
                            VillageProblem.error(
                                    2,
                                    VillageColumn.HOUSEHOLDS,
                                    "villages.violation.more-than",
                                    100L,
                                    VillageColumn.PEOPLE,
                                    90L),
                            VillageProblem.error(
                                    2,
                                    VillageColumn.FROM_18,
                                    "villages.violation.more-than",
                                    85L,
                                    VillageColumn.FROM_15,
                                    80L),
                            VillageProblem.error(
                                    2,
                                    VillageColumn.POOR,
                                    "villages.violation.more-than",
                                    101L,
                                    VillageColumn.HOUSEHOLDS,
                                    100L));
        }

        @Test
        void thatDoNotMakeUpAllPeopleAreOnlyRemarkedUpon() {
            assertThat(only(HEADINGS + "Thôn 1\t100\t400\t90\t300\n").problems())
                    .containsExactly(VillageProblem.warning(
                            2, VillageColumn.PEOPLE, "villages.warning.sum", 90L, 300L, 390L, 400L));
        }
    }

    @Nested
    class TheText {

        @ParameterizedTest
        @ValueSource(strings = {"\t", ";", ","})
        void hasAnyOfThreeSeparators(String separator) {
            VillageList list =
                    VillageList.read("Tên,Số hộ,Nhân khẩu\r\n\"Thôn 1\",\"412\",1603\r\n".replace(",", separator));

            assertThat(list.rows()).singleElement().satisfies(row -> {
                assertThat(row.name()).isEqualTo("1");
                assertThat(row.figures()).containsEntry(Base.HOUSEHOLDS, 412L).containsEntry(Base.PEOPLE, 1_603L);
            });
        }

        @Test
        void keepsTheNumbersOfItsLinesAcrossEmptyOnes() {
            VillageList list = VillageList.read("Tên\tSố hộ\n\nThôn 1\t5\n\t\nThôn 2\t6");

            assertThat(list.rows()).extracting(VillageRow::line).containsExactly(3, 5);
        }

        @Test
        void hasNoMoreRowsThanALoadBears() {
            String rows = IntStream.rangeClosed(1, VillageList.MOST_ROWS + 1)
                    .mapToObj(no -> "Thôn " + no)
                    .collect(Collectors.joining("\n"));

            assertThat(VillageList.read(rows).violations())
                    .extracting(Violation::key)
                    .containsExactly("villages.violation.too-many-rows");
        }

        @Test
        void inAnOldFontIsToldApart() {
            assertThat(only("Thôn Ph\u00adíc VÜnh M«").problems())
                    .extracting(VillageProblem::key)
                    .contains("villages.violation.old-font");
        }

        @Test
        void thatIsNothingHasNoRows() {
            for (String nothing : List.of("", " ", "\n\n", "Tên\tSố hộ\n")) {
                assertThat(VillageList.read(nothing).rows()).isEmpty();
            }
        }
    }

    private static VillageRow only(String text) {
        VillageList list = VillageList.read(text);
        assertThat(list.rows()).hasSize(1);
        return list.rows().getFirst();
    }
}
