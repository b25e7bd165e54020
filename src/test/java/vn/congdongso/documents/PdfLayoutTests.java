package vn.congdongso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congdongso.documents.PrintedPdf.Rule;
import vn.congdongso.documents.PrintedPdf.Text;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;

/** The first page of the PDF against the component table of Decree 30/2020, appendix I, with a ruler. */
class PdfLayoutTests {

    private static final DocumentRenderer RENDERER = new DocumentRenderer();
    private static final PrintedPdf WARD = PrintedPdf.of(RENDERER.pdf(WardTeamDecision.draft()));
    private static final PrintedPdf VILLAGES = PrintedPdf.of(RENDERER.pdf(VillageTeamsDecision.issued()));

    private static Rule below(PrintedPdf pdf, Text text) {
        return pdf.rules().stream()
                .filter(rule -> rule.page() == text.page() && rule.y() > text.lastY() && rule.y() < text.lastY() + 4)
                .filter(rule -> rule.x() < text.centre() && rule.end() > text.centre())
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Head {

        @Test
        void namesTheStateInBoldThirteenPointsOnOneLineInTheRightColumn() {
            Text state = WARD.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(state.looks()).containsExactly("Tinos-Bold 13");
            assertThat(state.lastY()).isEqualTo(state.y());
            assertThat(state.x()).isGreaterThan(95);
            assertThat(state.end()).isLessThan(195);
            assertThat(state.centre()).isCloseTo(145, within(0.5));
        }

        @Test
        void drawsARuleAsLongAsTheMottoBelowIt() {
            Text motto = WARD.find("Độc lập - Tự do - Hạnh phúc");
            assertThat(motto.looks()).containsExactly("Tinos-Bold 14");
            assertThat(motto.width()).isCloseTo(60.5, within(1.0));
            Rule rule = below(WARD, motto);
            assertThat(rule.length()).isCloseTo(motto.width(), within(0.6));
            assertThat((rule.x() + rule.end()) / 2).isCloseTo(motto.centre(), within(0.4));
        }

        @Test
        void drawsARuleOfAThirdToAHalfBelowTheIssuingBody() {
            Text first = WARD.find("ỦY BAN NHÂN DÂN");
            Text second = WARD.find("PHƯỜNG CẨM THÀNH");
            assertThat(first.looks()).containsExactly("Tinos-Bold 13");
            assertThat(second.y()).isGreaterThan(first.y());
            assertThat(second.centre()).isCloseTo(62.5, within(0.5));
            assertThat(below(WARD, second).length() / second.width()).isBetween(0.33, 0.5);
        }

        @Test
        void putsNumberAndDateOnOneLineCentredUnderWhatStandsAbove() {
            Text number = VILLAGES.find("Số: 07/QĐ-UBND");
            Text date = VILLAGES.find("Đức Tân, ngày 05 tháng 02 năm 2025");
            assertThat(number.looks()).containsExactly("Tinos-Regular 13");
            assertThat(date.looks()).containsExactly("Tinos-Italic 14");
            assertThat(number.y()).isCloseTo(date.y(), within(0.3));
            assertThat(number.centre()).isCloseTo(62.5, within(0.5));
            assertThat(date.centre()).isCloseTo(145, within(0.5));
        }

        @Test
        void leavesRoomForNumberAndDayInADraft() {
            assertThat(WARD.text()).contains("Số:      /QĐ-UBND");
            Text day = WARD.find("Cẩm Thành, ngày");
            Text month = WARD.find("tháng");
            assertThat(month.x() - day.end()).isGreaterThan(6);
            assertThat(WARD.text()).contains("năm 2026");
        }

        @Test
        void printsTheParentInUprightCapitalsAboveTheIssuer() {
            PrintedPdf submission = PrintedPdf.of(RENDERER.pdf(OtherKinds.submission()));
            Text parent = submission.find("ỦY BAN NHÂN DÂN");
            Text issuer = submission.find("PHÒNG VĂN HÓA - XÃ HỘI");
            assertThat(parent.looks()).containsExactly("Tinos-Regular 13");
            assertThat(issuer.looks()).containsExactly("Tinos-Bold 13");
            assertThat(issuer.y()).isGreaterThan(parent.y());
        }

        @Test
        void keepsTheLongestPlaceNameOnOneLineInTheSmallerOfTheAllowedSizes() {
            OfficialDocument city = OfficialDocument.draft(
                            DocumentKind.KE_HOACH,
                            IssuingBody.of("ỦY BAN NHÂN DÂN", "Ủy ban nhân dân"),
                            DocumentNumber.blank("KH-UBND"),
                            DateLine.blank("Thành phố Hồ Chí Minh", 2026))
                    .title("Thử")
                    .write();
            Text date = PrintedPdf.of(RENDERER.pdf(city)).find("Thành phố Hồ Chí Minh, ngày tháng năm 2026");
            assertThat(date.looks()).containsExactly("Tinos-Italic 13");
            assertThat(date.lastY()).isEqualTo(date.y());
        }
    }

    @Nested
    class Body {

        @Test
        void centresTypeAndTitleInBoldFourteenPointsWithARuleBelow() {
            Text type = WARD.find("QUYẾT ĐỊNH");
            Text title = WARD.find("Về việc thành lập Tổ công nghệ số cộng đồng phường Cẩm Thành");
            assertThat(type.looks()).containsExactly("Tinos-Bold 14");
            assertThat(type.centre()).isCloseTo(112.5, within(0.5));
            assertThat(title.looks()).containsExactly("Tinos-Bold 14");
            assertThat(title.centre()).isCloseTo(112.5, within(0.5));
            assertThat(below(WARD, title).length() / title.width()).isBetween(0.33, 0.5);
        }

        @Test
        void breaksALongTitleIntoLinesOfLikeLength() {
            PrintedPdf report = PrintedPdf.of(RENDERER.pdf(MonthlyReport.issued()));
            Text first = report.find("Kết quả hoạt động của Tổ công nghệ");
            Text second = report.find("số cộng đồng tháng 10 năm 2026");
            assertThat(second.y()).isGreaterThan(first.y());
            assertThat(second.width() / first.width()).isBetween(0.8, 1.25);
        }

        @Test
        void printsWhoDecidesInBoldAndTheBasesInItalics() {
            assertThat(VILLAGES.find("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỨC TÂN").looks())
                    .containsExactly("Tinos-Bold 14");
            Text basis = WARD.find("Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024");
            assertThat(basis.looks()).containsExactly("Tinos-Italic 14");
            assertThat(basis.x()).isCloseTo(40, within(0.5));
        }

        @Test
        void justifiesTheBodyWithAnIndentedFirstLine() {
            Text first = WARD.find("Thành lập Tổ công nghệ số cộng đồng phường Cẩm Thành (gọi tắt là");
            Text second = WARD.find("Tổ công nghệ số phường), gồm các thành viên sau:");
            assertThat(first.looks()).containsExactly("Tinos-Regular 14");
            assertThat(first.end()).isCloseTo(195, within(0.7));
            assertThat(second.x()).isCloseTo(30, within(0.3));
            assertThat(WARD.find("Điều 1.").x()).isCloseTo(40, within(0.3));
            assertThat(WARD.find("Điều 1.").looks()).containsExactly("Tinos-Bold 14");
        }

        @Test
        void leavesSixPointsBetweenParagraphsAndSingleToOneAndAHalfLeading() {
            double lines = WARD.find("Tổ công nghệ số phường), gồm").y()
                    - WARD.find("Điều 1.").y();
            double paragraphs = WARD.find("1. Chủ tịch Ủy ban").y()
                    - WARD.find("Tổ trưởng:").y();
            assertThat(lines / PrintedPdf.MM / 14).isBetween(1.149, 1.75);
            assertThat(paragraphs - lines).isCloseTo(6 * PrintedPdf.MM, within(0.2));
        }

        @Test
        void staysInsideTheMargins() {
            for (PrintedPdf pdf : List.of(WARD, VILLAGES)) {
                assertThat(pdf.glyphs()).filteredOn(glyph -> glyph.y() > 20).allSatisfy(glyph -> {
                    assertThat(glyph.y()).isLessThan(277.2);
                    if (!glyph.text().isBlank()) {
                        assertThat(glyph.x()).isGreaterThan(29.8);
                        assertThat(glyph.end()).isLessThan(195.3);
                    }
                });
            }
        }

        @Test
        void putsTheSubjectOfALetterUnderItsNumberAndPrintsNoTypeName() {
            PrintedPdf letter = PrintedPdf.of(RENDERER.pdf(OtherKinds.letter()));
            Text about = letter.find("V/v báo cáo kết quả hoạt động");
            assertThat(about.looks()).containsExactly("Tinos-Regular 12");
            assertThat(about.centre()).isCloseTo(62.5, within(3.0));
            assertThat(about.y()).isGreaterThan(letter.find("Số: 09/UBND-VHXH").y());
            assertThat(letter.text()).doesNotContain("CÔNG VĂN");
        }

        @Test
        void alignsSeveralAddresseesUnderTheColon() {
            PrintedPdf letter = PrintedPdf.of(RENDERER.pdf(OtherKinds.letter()));
            Text label = letter.find("Kính gửi:");
            Text first = letter.find("- Các Tổ công nghệ số cộng đồng tổ dân phố;");
            assertThat(first.x()).isCloseTo(label.end(), within(2.0));
            assertThat(first.y()).isGreaterThan(label.y());
        }
    }
}
