package vn.congdongso.documents.letterheads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congdongso.documents.DocumentRenderer;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.rendering.Placeholder;
import vn.congdongso.documents.rendering.TemplateRendering;
import vn.congdongso.documents.rendering.WordRendering;
import vn.congdongso.shared.Violation;

class TemplateCheckTests {

    private static final DocumentKind KIND = DocumentKind.QUYET_DINH;
    private static final byte[] BLANK = new WordRendering().template(KIND);
    private static final String DOCUMENT = "word/document.xml";
    private static final String LINKS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";

    private static List<String> reasons(byte[] file) {
        return TemplateCheck.violations(file, KIND).stream()
                .map(violation -> violation.key().replace("letterheads.violation.", ""))
                .toList();
    }

    private static byte[] linked(String type, String more) {
        return DocxFiles.with(
                BLANK,
                LINKS,
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships/" + type + "\" " + more + "/></Relationships>"));
    }

    @ParameterizedTest
    @EnumSource
    void takesTheProgramsOwnTemplateOfEveryKind(DocumentKind kind) {
        assertThat(TemplateCheck.violations(new WordRendering().template(kind), kind))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fillsItToTheSameWordsAsTheBuiltInLayout(DocumentKind kind) {
        OfficialDocument document = SampleDocument.of(kind);
        byte[] filled = new TemplateRendering().render(document, new WordRendering().template(kind));

        assertThat(DocxFiles.text(filled).replaceAll("\\s+", " "))
                .isEqualTo(DocxFiles.text(new DocumentRenderer().docx(document)).replaceAll("\\s+", " "));
    }

    @Nested
    class Placeholders {

        @Test
        void areFoundAcrossTheRunsOfWord() {
            byte[] split = DocxFiles.with(
                    BLANK,
                    DOCUMENT,
                    xml -> xml.replace(
                            "{{so_ky_hieu}}",
                            "{{so_</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ky</w:t></w:r><w:r><w:t>_hieu}}"));

            assertThat(reasons(split)).isEmpty();
            assertThat(DocxFiles.text(new TemplateRendering().render(SampleDocument.of(KIND), split)))
                    .contains("Số: 05/QĐ-UBND")
                    .doesNotContain("{{");
        }

        @Test
        void thatAreUnknownAreToldWithTheNearest() {
            byte[] mistyped = DocxFiles.with(BLANK, DOCUMENT, xml -> xml.replace("{{ho_ten_ky}}", "{{Họ tên ký}}"));

            List<Violation> violations = TemplateCheck.violations(mistyped, KIND);
            assertThat(violations)
                    .extracting(Violation::key)
                    .containsExactly("letterheads.violation.unknown-near", "letterheads.violation.missing");
            assertThat(violations.getFirst().args()).containsExactly("{{Họ tên ký}}", "{{ho_ten_ky}}");
            assertThat(TemplateCheck.nearest("so_kyhieu")).contains(Placeholder.NUMBER);
            assertThat(TemplateCheck.nearest("${7*7}")).isEmpty();
        }

        @Test
        void thatRunSomethingElsewhereAreOnlyText() {
            byte[] expressions = DocxFiles.edited(
                    BLANK,
                    word -> word.createParagraph().createRun().setText("${7*7} #{T(java.lang.Runtime)} <% out %>"));

            assertThat(reasons(expressions)).isEmpty();
            assertThat(DocxFiles.text(new TemplateRendering().render(SampleDocument.of(KIND), expressions)))
                    .contains("${7*7} #{T(java.lang.Runtime)} <% out %>");
        }

        @Test
        void areNotReadOutOfWhatADocumentSays() {
            OfficialDocument sly = SampleDocument.of(KIND);
            OfficialDocument document = new OfficialDocument(
                    sly.kind(),
                    sly.issuer(),
                    sly.number(),
                    sly.date(),
                    "{{ho_ten_ky}} và {{noi_dung}}",
                    sly.addressees(),
                    sly.authority(),
                    sly.bases(),
                    sly.body(),
                    sly.signature(),
                    sly.recipients(),
                    sly.annexes());

            assertThat(DocxFiles.text(new TemplateRendering().render(document, BLANK)))
                    .contains("{{ho_ten_ky}} và {{noi_dung}}");
        }

        @Test
        void standWhereTheyCanBeFilled() {
            assertThat(reasons(DocxFiles.with(BLANK, DOCUMENT, xml -> xml.replace("{{can_cu}}", "{{can_cu}} và"))))
                    .containsExactly("not-alone");
            assertThat(reasons(DocxFiles.with(BLANK, DOCUMENT, xml -> xml.replace("{{can_cu}}", "{{can_cu}"))))
                    .containsExactly("torn", "missing");
            assertThat(reasons(DocxFiles.edited(BLANK, word -> {
                        XWPFTable table = word.createTable(1, 1);
                        table.getRow(0).getCell(0).setText("{{danh_sach}}");
                    })))
                    .containsExactly("in-table");
            assertThat(reasons(DocxFiles.edited(
                            BLANK, word -> word.createParagraph().createRun().setText("{{noi_dung}}"))))
                    .containsExactly("twice");
        }

        @Test
        void keepTheLookOfTheTemplate() {
            byte[] red = DocxFiles.edited(BLANK, word -> {
                XWPFParagraph first = word.insertNewParagraph(
                        word.getDocument().getBody().getTblArray(0).newCursor());
                first.createRun().setText("Mẫu của xã Đức Tân");
            });

            assertThat(DocxFiles.text(new TemplateRendering().render(SampleDocument.of(KIND), red)))
                    .startsWith("Mẫu của xã Đức Tân");
        }
    }

    @Nested
    class AHostileFile {

        @Test
        void isKnownByItsContentNotItsName() {
            assertThat(reasons(new byte[0])).containsExactly("no-file");
            assertThat(reasons(new byte[TemplateGate.LARGEST + 1])).containsExactly("too-large");
            assertThat(reasons("%PDF-1.7 no".getBytes(StandardCharsets.UTF_8))).containsExactly("not-docx");
            assertThat(reasons("PK\3\4 broken".getBytes(StandardCharsets.UTF_8)))
                    .containsExactly("broken");
            assertThat(reasons(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                    .containsExactly("locked");
            assertThat(reasons(
                            DocxFiles.with(BLANK, TYPES, xml -> xml.replace("document.main+xml", "template.main+xml"))))
                    .containsExactly("not-docx");
        }

        @Test
        void runsNothing() {
            assertThat(reasons(DocxFiles.with(
                            BLANK,
                            TYPES,
                            xml -> xml.replace(
                                    "openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                    "ms-word.document.macroEnabled.main+xml"))))
                    .containsExactly("macros");
            assertThat(reasons(DocxFiles.with(BLANK, "word/vbaProject.bin", new byte[10])))
                    .containsExactly("macros");
            assertThat(reasons(DocxFiles.with(BLANK, "word/embeddings/oleObject1.bin", new byte[10])))
                    .containsExactly("embedded");
            assertThat(reasons(DocxFiles.with(
                            BLANK, "word/activeX/activeX1.xml", "<a/>".getBytes(StandardCharsets.UTF_8))))
                    .containsExactly("embedded");
            assertThat(reasons(DocxFiles.with(BLANK, "word/x.exe", new byte[10])))
                    .containsExactly("embedded");
        }

        @Test
        void fetchesNothing() {
            assertThat(reasons(
                            linked("attachedTemplate", "Target=\"https://x.example/a.dotm\" TargetMode=\"External\"")))
                    .containsExactly("remote-template");
            assertThat(reasons(linked("image", "Target=\"https://x.example/a.png\" TargetMode=\"&#69;xternal\"")))
                    .containsExactly("links");
            assertThat(reasons(linked("aFChunk", "Target=\"a.html\""))).containsExactly("embedded");
            assertThat(reasons(field("<w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c cmd</w:instrText>")))
                    .containsExactly("fetches");
            assertThat(reasons(field("<w:instrText> INCLUDETEXT \"//x/y\" </w:instrText>")))
                    .containsExactly("fetches");
            assertThat(reasons(field("<w:instrText> PAGE </w:instrText>"))).isEmpty();
        }

        private static byte[] field(String instruction) {
            return DocxFiles.with(
                    BLANK,
                    DOCUMENT,
                    xml -> xml.replaceFirst(
                            "</w:p>(?=<w:tbl>|<w:p>|<w:sectPr)", "<w:r>" + instruction + "</w:r></w:p>"));
        }

        @Test
        void hidesNothing() {
            assertThat(reasons(DocxFiles.with(
                            BLANK,
                            DOCUMENT,
                            xml -> xml.replaceFirst("<w:document", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document"))))
                    .containsExactly("broken");
            assertThat(reasons(DocxFiles.with(BLANK, "word/media/big.png", new byte[45 * 1024 * 1024])))
                    .containsExactly("swells");
            assertThat(reasons(DocxFiles.with(BLANK, "../outside.xml", "<a/>".getBytes(StandardCharsets.UTF_8))))
                    .containsExactly("broken");
        }
    }

    @Test
    void everyKindNeedsItsBody() {
        for (DocumentKind kind : DocumentKind.values()) {
            Set<Placeholder> needed = Placeholder.needed(kind);
            assertThat(needed).contains(Placeholder.BODY, Placeholder.SIGNER, Placeholder.NUMBER);
            assertThat(Placeholder.of(kind)).containsAll(needed);
        }
    }

    @Test
    void whatATemplateHasNoPlaceForIsAppended() {
        byte[] without = DocxFiles.edited(BLANK, TemplateCheckTests::dropNothing);

        assertThat(DocxFiles.text(new TemplateRendering().render(SampleDocument.of(KIND), without)))
                .contains("DANH SÁCH KÈM THEO", "Họ Tên Thành Viên");
    }

    private static void dropNothing(XWPFDocument word) {
        assertThat(word.getParagraphs()).isNotEmpty();
    }
}
