package vn.congdongso.documents.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small forms of writing that the decree fixes. */
class WrittenFormsTests {

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({"1, 01/QĐ-UBND", "9, 09/QĐ-UBND", "10, 10/QĐ-UBND", "3730, 3730/QĐ-UBND"})
        void belowTenTakeALeadingZero(int number, String written) {
            assertThat(new DocumentNumber(number, "QĐ-UBND").text()).isEqualTo(written);
        }

        @Test
        void ofDraftsAreBlank() {
            assertThat("Số: " + DocumentNumber.blank("QĐ-UBND").text()).isEqualTo("Số:      /QĐ-UBND");
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource({
            "2026-01-05, ngày 05 tháng 01 năm 2026",
            "2026-02-10, ngày 10 tháng 02 năm 2026",
            "2026-03-09, ngày 09 tháng 3 năm 2026",
            "2026-09-30, ngày 30 tháng 9 năm 2026",
            "2026-12-31, ngày 31 tháng 12 năm 2026"
        })
        void padDaysBelowTenAndTheFirstTwoMonthsOnly(LocalDate day, String written) {
            assertThat(DateLine.written(day)).isEqualTo(written);
        }

        @Test
        void ofDraftsLeaveRoomToWrite() {
            assertThat(DateLine.blank("Cẩm Thành", 2026).text()).isEqualTo("Cẩm Thành, ngày      tháng      năm 2026");
        }
    }

    @Nested
    class Points {

        @Test
        void areCountedInTheVietnameseAlphabet() {
            assertThat(List.of(1, 4, 5, 6, 7, 23, 24))
                    .extracting(ItemNumbering.LETTERS::label)
                    .containsExactly("a)", "d)", "đ)", "e)", "g)", "y)", "aa)");
            assertThat(ItemNumbering.FIGURES.label(7)).isEqualTo("7.");
        }
    }

    @Nested
    class Stars {

        @Test
        void inPairsMarkBoldText() {
            assertThat(Run.marked("Có **148 thành viên** ở **24** Tổ"))
                    .containsExactly(
                            Run.plain("Có "),
                            Run.bold("148 thành viên"),
                            Run.plain(" ở "),
                            Run.bold("24"),
                            Run.plain(" Tổ"));
        }

        @Test
        void withoutAPartnerAreText() {
            assertThat(Run.marked("2 ** 3")).containsExactly(Run.plain("2 ** 3"));
            assertThat(Run.marked("**a** b ** c")).containsExactly(Run.bold("a"), Run.plain(" b ** c"));
            assertThat(Run.marked("****")).isEmpty();
            assertThat(Run.marked("")).isEmpty();
        }
    }

    @Nested
    class Lists {

        @Test
        void endWithSemicolonsAndAFullStopWhateverWasTyped() {
            assertThat(Punctuation.list(List.of("Căn cứ A", "Căn cứ B;", "Theo đề nghị; ")))
                    .containsExactly("Căn cứ A;", "Căn cứ B;", "Theo đề nghị.");
            assertThat(Punctuation.list(List.of())).isEmpty();
        }

        @Test
        void closeTheTextWithTheSignOfTheDecree() {
            assertThat(Punctuation.end("chịu trách nhiệm thi hành.")).isEqualTo("chịu trách nhiệm thi hành./.");
            assertThat(Punctuation.end("thi hành./.")).isEqualTo("thi hành./.");
        }
    }
}
