package vn.congdongso.documents.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.writing.BodyText;

/** One rule, one slip. */
class ReadingLikeAClerkTests {

    private static OfficialDocument letter(String body, Annex... annexes) {
        return letter(DateLine.on("Hoa Ban", LocalDate.of(2026, 3, 2)), List.of(), body, annexes);
    }

    private static OfficialDocument letter(DateLine date, List<String> bases, String body, Annex... annexes) {
        return new OfficialDocument(
                DocumentKind.CONG_VAN,
                IssuingBody.of("ỦY BAN NHÂN DÂN XÃ HOA BAN", "Ủy ban nhân dân xã Hoa Ban"),
                new DocumentNumber(3, "UBND-VHXH"),
                date,
                "hướng dẫn kỹ năng số",
                List.of(),
                null,
                bases,
                BodyText.read(body),
                Signature.chief("CHỦ TỊCH", "Trần A"),
                List.of("Lưu: VT."),
                List.of(annexes));
    }

    private static List<String> keys(OfficialDocument document) {
        return new WordingCheck()
                .check(document).stream()
                        .map(finding -> finding.key().replace("documents.finding.", ""))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tổ chuyên đổi số./.                                   | terms.near
                    họp nhất hai tổ./.                                    | terms.near
                    Chủ tịch ủy ban nhân xã./.                            | terms.near
                    qua nhóm Zalo, Gazo./.                                | terms.near
                    kinh tế sổ phát triển./.                              | terms.near
                    Như điều 2 đã nêu./.                                  | article.small
                    Xong trước ngày 29/5/2026, báo cáo trước ngày 01/5/2026./. | deadline.order
                    Ra quân từ ngày 10/10/2026 - 01/10/2026./.            | deadline.period
                    Báo cáo trước ngày 31/6/2026./.                       | deadline.no-day
                    Báo cáo trước ngày 01/02/2026./.                      | deadline.before-issue
                    (Có danh sách kèm theo)                               | annex.missing
                    Tổ phó : giúp việc./.                                 | blank.before-mark
                    Độc lập - Tự do -  Hạnh phúc./.                       | blank.double
                    Các xã thực hiện ./.                                  | end.blank
                    f) một điểm./.                                        | letters.foreign
                    a. một điểm./.                                        | letters.dotted
                    """)
    void aSlipIsFound(String body, String key) {
        assertThat(keys(letter(body))).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị họp nhất trí thông qua./.",
                "Định hướng dân số đến năm 2030./.",
                "Chuyển đổi số hướng đến người dân./.",
                "Kinh tế so với cùng kỳ tăng./.",
                "Phát triển kinh tế, Sở Công Thương hướng dẫn./.",
                "Phối hợp nhau thực hiện./.",
                "Xong trước ngày 29/5/2026, báo cáo trước ngày 01/6/2026./.",
                "Thực hiện Điều 2 của Luật./.",
                "Mở gian hàng trên “voso.vn”, “postmart.vn”,...; mở tài khoản./."
            })
    void whatIsRightIsLeftAlone(String body) {
        assertThat(keys(letter(body))).isEmpty();
    }

    @Test
    void partsAndTheirSubclausesCountWithoutAGap() {
        assertThat(keys(letter("I. MỤC ĐÍCH\n**1. Một**\n1.1. Mục\n1.3. Mục\nIII. TỔ CHỨC\nHết./.")))
                .containsExactlyInAnyOrder("parts.gap", "subclauses.gap");
    }

    @Test
    void anAnnexThatTheTextDoesNotMentionIsTold() {
        assertThat(keys(letter("Các xã thực hiện./.", Annex.of("Kế hoạch")))).containsExactly("annex.not-mentioned");
        assertThat(keys(letter("Các xã thực hiện theo Phụ lục kèm theo./.", Annex.of("Kế hoạch"))))
                .isEmpty();
    }

    @Test
    void aLegalBasisNamesItsDayAndBodyAndALawNoNumber() {
        DateLine day = DateLine.on("Hoa Ban", LocalDate.of(2026, 3, 2));
        assertThat(keys(letter(
                        day,
                        List.of(
                                "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;",
                                "Căn cứ Quyết định số 749/QĐ-TTg của Thủ tướng Chính phủ;",
                                "Căn cứ Kế hoạch số 195/KH-UBND ngày 11 tháng 9 năm 2024."),
                        "Thực hiện./.")))
                .containsExactly("bases.law-number", "bases.day", "bases.body");
    }

    @Test
    void aPaperWithoutNumberOrDayIsToldHowMuchIsMissing() {
        OfficialDocument noDay = letter(new DateLine("Hoa Ban", null, 2025, 7), List.of(), "Thực hiện./.");
        OfficialDocument yearOnly = letter(DateLine.blank("Hoa Ban", 2025), List.of(), "Thực hiện./.");

        assertThat(new WordingCheck().checkOnPaper(noDay))
                .containsExactly(new Finding(Severity.ERROR, "documents.finding.date.day", List.of("7/2025")));
        assertThat(new WordingCheck().checkOnPaper(yearOnly))
                .containsExactly(new Finding(Severity.ERROR, "documents.finding.date.day-and-month", List.of("2025")));
        assertThat(keys(noDay)).isEmpty();
    }
}
