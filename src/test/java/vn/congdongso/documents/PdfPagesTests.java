package vn.congdongso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.documents.PrintedPdf.Text;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.Table;
import vn.congdongso.documents.model.TableColumn;
import vn.congdongso.documents.model.TableRow;

/** The PDF from the signature on: what stays together, how pages and annexes are counted, what the file says of itself. */
class PdfPagesTests {

    private static final DocumentRenderer RENDERER = new DocumentRenderer();
    private static final PrintedPdf WARD = PrintedPdf.of(RENDERER.pdf(WardTeamDecision.draft()));
    private static final PrintedPdf VILLAGES = PrintedPdf.of(RENDERER.pdf(VillageTeamsDecision.issued()));

    @Nested
    class Closing {

        @Test
        void signsOnTheRightInBoldFourteenPoints() {
            Text body = WARD.find("TM. ỦY BAN NHÂN DÂN");
            Text post = WARD.find("CHỦ TỊCH", body.page());
            Text name = WARD.find("Trần Quốc Khánh");
            assertThat(body.looks()).containsExactly("Tinos-Bold 14");
            assertThat(name.looks()).containsExactly("Tinos-Bold 14");
            assertThat(name.centre()).isCloseTo(body.centre(), within(0.5));
            assertThat(body.centre()).isGreaterThan(125);
            assertThat(name.y() - post.y()).isGreaterThan(20);
        }

        @Test
        void listsRecipientsOnTheLeftLevelWithTheAuthority() {
            Text label = WARD.find("Nơi nhận:");
            Text first = WARD.find("- Như Điều 4;");
            assertThat(label.looks()).containsExactly("Tinos-BoldItalic 12");
            assertThat(first.looks()).containsExactly("Tinos-Regular 11");
            assertThat(label.x()).isCloseTo(30, within(0.5));
            assertThat(label.y()).isCloseTo(WARD.find("TM. ỦY BAN NHÂN DÂN").y(), within(1.5));
        }

        @ParameterizedTest
        @ValueSource(ints = {20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36})
        void keepsTheSignatureTogetherWithTheEndOfTheText(int paragraphs) {
            List<Block> body = new ArrayList<>();
            for (int i = 1; i < paragraphs; i++) {
                body.add(Paragraph.of("Đoạn văn thứ " + i));
            }
            body.add(Paragraph.of("Đoạn văn cuối cùng./."));
            OfficialDocument document = OfficialDocument.draft(
                            DocumentKind.KE_HOACH,
                            IssuingBody.of("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH", "Ủy ban nhân dân phường Cẩm Thành"),
                            DocumentNumber.blank("KH-UBND"),
                            DateLine.blank("Cẩm Thành", 2026))
                    .title("Thử ngắt trang")
                    .body(body)
                    .signed(Signature.onBehalf("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Quốc Khánh"))
                    .sentTo("Như trên", "Lưu: VT")
                    .write();
            PrintedPdf pdf = PrintedPdf.of(RENDERER.pdf(document));
            int page = pdf.find("Nơi nhận:").page();
            assertThat(pdf.find("Trần Quốc Khánh").page()).isEqualTo(page);
            assertThat(pdf.find("TM. ỦY BAN NHÂN DÂN").page()).isEqualTo(page);
            assertThat(pdf.find("Đoạn văn cuối cùng./.").page()).isEqualTo(page);
            assertThat(pdf.pages()).isEqualTo(page);
        }

        @Test
        void letsTheSecretaryAndTheChairSignMinutesSideBySide() {
            PrintedPdf minutes = PrintedPdf.of(RENDERER.pdf(OtherKinds.minutes()));
            assertThat(minutes.find("THƯ KÝ").y())
                    .isCloseTo(minutes.find("CHỦ TỌA").y(), within(0.3));
            assertThat(minutes.find("Võ Thị Ánh Tuyết").y())
                    .isCloseTo(minutes.find("Trần Quốc Khánh").y(), within(0.3));
            assertThat(minutes.find("Nơi nhận:").y())
                    .isGreaterThan(minutes.find("Võ Thị Ánh Tuyết").y());
            assertThat(minutes.text()).doesNotContain("Cẩm Thành, ngày");
        }
    }

    @Nested
    class Pages {

        private final PrintedPdf annexed = PrintedPdf.of(RENDERER.pdf(annexed()));

        @Test
        void numbersPagesInTheTopMarginFromTheSecondOn() {
            assertThat(WARD.glyphs())
                    .filteredOn(glyph -> glyph.page() == 1 && glyph.y() < 20)
                    .isEmpty();
            for (int page = 2; page <= WARD.pages(); page++) {
                assertThat(numberOn(WARD, page)).isEqualTo("" + page);
            }
            PrintedPdf.Glyph two = WARD.glyphs().stream()
                    .filter(glyph -> glyph.page() == 2 && glyph.y() < 20)
                    .findFirst()
                    .orElseThrow();
            assertThat((two.x() + two.end()) / 2).isCloseTo(112.5, within(0.5));
            assertThat(two.points()).isBetween(13.0, 14.0);
            assertThat(two.font()).isEqualTo("Tinos-Regular");
        }

        @Test
        void countsEachAnnexFromItsOwnFirstPageWhichShowsNoNumber() {
            int first = annexed.find("Phụ lục I").page();
            int second = annexed.find("Phụ lục II").page();
            assertThat(second - first).isEqualTo(2);
            assertThat(numberOn(annexed, first)).isEmpty();
            assertThat(numberOn(annexed, first + 1)).isEqualTo("2");
            assertThat(numberOn(annexed, second)).isEmpty();
        }

        @Test
        void namesTheDocumentUnderTheTitleOfTheAnnex() {
            Text reference =
                    VILLAGES.find("(Kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 02 năm 2025 của Chủ tịch Ủy ban"
                            + " nhân dân xã Đức Tân)");
            assertThat(reference.looks()).containsExactly("Tinos-Italic 14");
            assertThat(VILLAGES.find("DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG THÔN 5")
                            .looks())
                    .containsExactly("Tinos-Bold 14");
            assertThat(VILLAGES.find("Phụ lục V").centre()).isCloseTo(112.5, within(0.5));
        }

        @Test
        void repeatsTheHeadOfATableOnTheNextPage() {
            int first = annexed.find("Phụ lục I").page();
            assertThat(annexed.find("Họ và tên", first).page()).isEqualTo(first);
            assertThat(annexed.find("Họ và tên", first + 1).page()).isEqualTo(first + 1);
        }

        @Test
        void turnsAWideAnnexSideways() throws Exception {
            try (PDDocument document = Loader.loadPDF(RENDERER.pdf(annexed()))) {
                var last = document.getPage(document.getNumberOfPages() - 1).getMediaBox();
                assertThat(last.getWidth() * PrintedPdf.MM).isCloseTo(297, within(0.5));
                assertThat(document.getPage(0).getMediaBox().getWidth() * PrintedPdf.MM)
                        .isCloseTo(210, within(0.5));
            }
            assertThat(annexed.find("BẢNG NGANG").centre()).isCloseTo(30 + 252 / 2.0, within(0.5));
        }

        private static OfficialDocument annexed() {
            List<TableRow> rows = new ArrayList<>();
            for (int i = 1; i <= 45; i++) {
                rows.add(TableRow.of("" + i, "Thành viên thứ " + i));
            }
            List<TableColumn> columns = List.of(TableColumn.centred(1), TableColumn.text(9));
            return OfficialDocument.draft(
                            DocumentKind.KE_HOACH,
                            IssuingBody.of("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH", "Ủy ban nhân dân phường Cẩm Thành"),
                            DocumentNumber.blank("KH-UBND"),
                            DateLine.blank("Cẩm Thành", 2026))
                    .title("Thử phụ lục")
                    .body(Paragraph.of("Nội dung./."))
                    .annexes(
                            Annex.of("Danh sách", Table.titled(List.of("TT", "Họ và tên"), columns, rows)),
                            Annex.wide(
                                    "Bảng ngang",
                                    Table.titled(List.of("TT", "Cột cuối"), columns, List.of(TableRow.of("1", "x")))))
                    .write();
        }

        private static String numberOn(PrintedPdf pdf, int page) {
            StringBuilder number = new StringBuilder();
            pdf.glyphs().stream()
                    .filter(glyph -> glyph.page() == page && glyph.y() < 20)
                    .forEach(glyph -> number.append(glyph.text()));
            return number.toString().strip();
        }
    }

    @Nested
    class File {

        @Test
        void tellsTitleAndLanguageAndIsTagged() throws Exception {
            try (PDDocument document = Loader.loadPDF(RENDERER.pdf(VillageTeamsDecision.issued()))) {
                assertThat(document.getDocumentInformation().getTitle())
                        .startsWith("Quyết định số 07/QĐ-UBND Về việc kiện toàn");
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
                assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
                assertThat(new String(
                                document.getDocumentCatalog().getMetadata().toByteArray()))
                        .contains("pdfaid", "pdfuaid");
            }
        }

        @Test
        void embedsEveryFont() throws Exception {
            try (PDDocument document = Loader.loadPDF(RENDERER.pdf(WardTeamDecision.draft()))) {
                for (var page : document.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(name);
                        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                        assertThat(font.getName()).contains("Tinos");
                    }
                }
            }
        }
    }
}
