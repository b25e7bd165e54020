package vn.congdongso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.HeaderCell;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.HeadingLevel;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.NumberedItem;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.SignatureForm;
import vn.congdongso.documents.model.SigningLine;
import vn.congdongso.documents.model.Table;
import vn.congdongso.documents.model.TableColumn;
import vn.congdongso.documents.model.TableRow;

/** Whatever is typed or pasted, a proper document comes out. */
class RoughInputTests {

    private static final DocumentRenderer RENDERER = new DocumentRenderer();

    /** The same text in every field that takes text. */
    private static OfficialDocument everywhere(DocumentKind kind, String text) {
        IssuingBody issuer = new IssuingBody(text, text, text);
        return new OfficialDocument(
                kind,
                issuer,
                new DocumentNumber(1, text),
                DateLine.blank(text, 2026),
                text,
                List.of(text, text),
                text,
                List.of(text),
                everyBlock(text),
                new Signature(
                        List.of(new SigningLine(SignatureForm.TM, text)), text, new Signature.Secretary(text, text)),
                List.of(text),
                List.of(new Annex(text, false, everyBlock(text))));
    }

    private static List<Block> everyBlock(String text) {
        return List.of(
                Article.of(1, text),
                Article.titled(2, text, Paragraph.centredItalic(text)),
                new Heading(HeadingLevel.PART, text, text),
                Heading.group(text, text),
                Heading.clause(text, text),
                Heading.subclause(text, text),
                Paragraph.of(text),
                NumberedItem.letter(1, text),
                DashItem.of(text),
                new Table(
                        List.of(TableColumn.text(1), TableColumn.figures(1)),
                        List.of(List.of(HeaderCell.across(text, 2))),
                        List.of(TableRow.group(text), TableRow.of(text, text), TableRow.total(text))));
    }

    private static String words(byte[] docx) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        }
    }

    @Nested
    class Markup {

        private static final String HTML =
                "<script>alert('x')</script><b onclick=\"y\">Tổ &amp; \"đội\"</b><!-- -->]]>";

        @Test
        void inAnyFieldIsShownAndNeverRun() {
            for (DocumentKind kind : DocumentKind.values()) {
                String html = RENDERER.html(everywhere(kind, HTML));
                assertThat(html)
                        .contains("&lt;script&gt;")
                        .doesNotContain("<script")
                        .doesNotContain("onclick=\"y\"")
                        .doesNotContain("<!--");
            }
        }

        @Test
        void isPrintedAsTyped() throws IOException {
            OfficialDocument document = everywhere(DocumentKind.QUYET_DINH, HTML);
            assertThat(words(RENDERER.docx(document))).contains(HTML);
            PrintedPdf.of(RENDERER.pdf(document)).find("- " + HTML);
        }
    }

    @Nested
    class Letters {

        private static final String TEXT = "Nguyễn Thị Ưng Hậu, đường Lý Thường Kiệt, ẩm ướt, QUỲNH ĐẰNG";

        @Test
        void typedInPartsArePrintedWhole() throws IOException {
            String parts = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
            assertThat(parts).isNotEqualTo(TEXT);
            OfficialDocument document = everywhere(DocumentKind.QUYET_DINH, parts);
            assertThat(RENDERER.html(document)).contains(TEXT).doesNotContain(parts);
            assertThat(words(RENDERER.docx(document))).contains(TEXT);
            assertThat(Normalizer.isNormalized(words(RENDERER.docx(document)), Normalizer.Form.NFC))
                    .isTrue();
            var printed = PrintedPdf.of(RENDERER.pdf(document));
            assertThat(printed.find("- " + TEXT).width()).isGreaterThan(20);
        }

        @Test
        void areAllInTheFontInEveryFace() {
            String vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
            String both = vowels + vowels.toUpperCase(java.util.Locale.ROOT);
            PrintedPdf printed = PrintedPdf.of(RENDERER.pdf(everywhere(DocumentKind.QUYET_DINH, both)));
            assertThat(printed.text()).doesNotContain("#");
            printed.find("- " + both);
        }

        @Test
        void thatTheFontLacksBecomeBlanksAndNeverNumberSigns() {
            String text = "Tổ 数字 số 😀 cộng \uE000đồng \u0E01 ① ﬁ ⑳";
            PrintedPdf printed = PrintedPdf.of(RENDERER.pdf(everywhere(DocumentKind.QUYET_DINH, text)));
            assertThat(printed.text()).doesNotContain("#").contains("cộng đồng");
            assertThat(printed.text()).doesNotContain("数").contains("1 fi 20");
        }

        @Test
        void ofTheTypesettersCaseArePrinted() {
            String text =
                    "“Trích” – một — hai… 50% ≥ 3 × 2 ≤ 7 ± 1 m² 37°C 5.000₫ 10€ ½ «a» •b† §1 №2 ‘c’ wifi office → ";
            PrintedPdf printed = PrintedPdf.of(RENDERER.pdf(body(Paragraph.of(text))));
            printed.find(text.replace("→", ""));
        }

        @Test
        void thatXmlForbidsOrTheEyeCannotSeeAreDropped() throws IOException {
            String text = "Tổ\u0000 \u0008số\uFFFF \uD800cộng\u202E đồng\u200B\uFEFF";
            OfficialDocument document = everywhere(DocumentKind.BAO_CAO, text);
            assertThat(RENDERER.html(document)).contains("Tổ số cộng đồng");
            assertThat(words(RENDERER.docx(document))).contains("Tổ số cộng đồng");
            PrintedPdf.of(RENDERER.pdf(document)).find("Tổ số cộng đồng");
        }

        @Test
        void afterALineBreakStartANewLine() {
            OfficialDocument document = everywhere(DocumentKind.BAO_CAO, "dòng trên\r\ndòng dưới");
            assertThat(RENDERER.html(document)).contains("dòng trên<br/>dòng dưới");
            PrintedPdf.Text text = PrintedPdf.of(RENDERER.pdf(document)).find("- dòng trên dòng dưới");
            assertThat(text.lastY()).isGreaterThan(text.y());
        }
    }

    @Nested
    class Length {

        @Test
        void ofAHundredThousandCharactersIsPrintedToTheEnd() throws IOException {
            String text = IntStream.range(0, 6000)
                            .mapToObj(i -> "đồng chí số " + i * 7919 % 10007)
                            .collect(Collectors.joining(" "))
                    + " đồng hết";
            assertThat(text).hasSizeGreaterThan(90_000);
            OfficialDocument document = body(Paragraph.of(text));
            PrintedPdf printed = PrintedPdf.of(RENDERER.pdf(document));
            assertThat(printed.pages()).isGreaterThan(20);
            assertThat(printed.find("đồng hết").page()).isEqualTo(printed.pages());
            assertThat(words(RENDERER.docx(document))).contains("đồng hết");
        }

        @Test
        void withoutASingleBlankStaysInsideTheMargins() {
            String text = "ươ".repeat(3000);
            PrintedPdf printed = PrintedPdf.of(RENDERER.pdf(everywhere(DocumentKind.CONG_VAN, text)));
            assertThat(printed.glyphs())
                    .filteredOn(glyph -> !glyph.text().isBlank() && glyph.end() > 195.5)
                    .isEmpty();
        }

        @Test
        void ofATitleWithoutBlanksStaysInsideTheMargins() {
            PrintedPdf printed = PrintedPdf.of(RENDERER.pdf(everywhere(DocumentKind.QUYET_DINH, "Đ".repeat(400))));
            assertThat(printed.glyphs())
                    .filteredOn(glyph -> !glyph.text().isBlank() && glyph.end() > 195.5)
                    .isEmpty();
        }
    }

    @Nested
    class Emptiness {

        @Test
        void leavesTheHeadAndTheSignatureInPlace() throws IOException {
            for (DocumentKind kind : DocumentKind.values()) {
                OfficialDocument empty = everywhereEmpty(kind);
                assertThat(RENDERER.html(empty)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
                assertThat(words(RENDERER.docx(empty))).contains("Độc lập - Tự do - Hạnh phúc");
                assertThat(PrintedPdf.of(RENDERER.pdf(empty)).pages()).isEqualTo(1);
            }
        }

        @Test
        void inEveryFieldStillGivesADocument() throws IOException {
            for (DocumentKind kind : DocumentKind.values()) {
                OfficialDocument blank = everywhere(kind, "");
                assertThat(RENDERER.html(blank)).contains("</article>");
                assertThat(words(RENDERER.docx(blank))).contains("Độc lập");
                assertThat(PrintedPdf.of(RENDERER.pdf(blank)).pages()).isPositive();
            }
        }

        @Test
        void ofATableIsDrawnAsWellAsItCanBe() {
            OfficialDocument document = body(
                    new Table(List.of(), List.of(), List.of()),
                    new Table(List.of(TableColumn.text(1)), List.of(), List.of()),
                    new Table(List.of(), List.of(List.of(HeaderCell.of("Một"), HeaderCell.of("Hai"))), List.of()),
                    new Table(
                            List.of(TableColumn.text(1), TableColumn.text(1)),
                            List.of(List.of(HeaderCell.down("Cao", 9)), List.of()),
                            List.of(
                                    TableRow.of(),
                                    TableRow.of("a", "b", "c"),
                                    new TableRow(TableRow.Kind.GROUP, List.of()))));
            assertThat(RENDERER.html(document)).contains("Cao").doesNotContain(">c<");
            assertThat(RENDERER.docx(document)).isNotEmpty();
            assertThat(PrintedPdf.of(RENDERER.pdf(document)).find("Cao").x()).isCloseTo(30, within(60.0));
        }

        private static OfficialDocument everywhereEmpty(DocumentKind kind) {
            return OfficialDocument.draft(
                            kind,
                            IssuingBody.of("ỦY BAN NHÂN DÂN XÃ ĐỨC TÂN", "Ủy ban nhân dân xã Đức Tân"),
                            DocumentNumber.blank("UBND"),
                            DateLine.blank("Đức Tân", 2026))
                    .write();
        }
    }

    private static OfficialDocument body(Block... blocks) {
        return OfficialDocument.draft(
                        DocumentKind.KE_HOACH,
                        IssuingBody.of("ỦY BAN NHÂN DÂN XÃ ĐỨC TÂN", "Ủy ban nhân dân xã Đức Tân"),
                        DocumentNumber.blank("KH-UBND"),
                        DateLine.blank("Đức Tân", 2026))
                .title("Thử")
                .body(blocks)
                .write();
    }
}
