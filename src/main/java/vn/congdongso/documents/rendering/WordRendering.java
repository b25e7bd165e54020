package vn.congdongso.documents.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.rendering.Flow.Line;
import vn.congdongso.documents.rendering.Sheet.AnnexSheet;
import vn.congdongso.documents.rendering.Sheet.Closing;
import vn.congdongso.documents.rendering.Sheet.Head;

/** The .docx: every paragraph in a named style, so that a clerk changes the look in one place. */
public final class WordRendering {

    public byte[] render(OfficialDocument document) {
        return print(new Composition(PrintableText::clean).sheet(document));
    }

    /** The program's own template for a kind of document, with every placeholder in its place, to be changed at will. */
    public byte[] template(DocumentKind kind) {
        return print(TemplateSheet.of(kind));
    }

    private static byte[] print(Sheet sheet) {
        try (XWPFDocument word = new XWPFDocument()) {
            WordParts.install(word);
            describe(word, sheet);
            WordSections sections = new WordSections(word);
            WordFlow flow = new WordFlow(word);
            head(word, sheet.head());
            flow.write(sheet.flow(), PageMeasures.TEXT);
            flow.keepLastWithNext();
            flow.gap().setKeepNext(true);
            closing(word, sheet.closing());
            boolean landscape = false;
            for (AnnexSheet annex : sheet.annexes()) {
                sections.end(flow.gap(), landscape);
                landscape = annex.landscape();
                flow.write(annex.flow(), PageMeasures.text(landscape));
            }
            if (sheet.annexes().isEmpty()) {
                flow.gap();
            }
            sections.endLast(landscape);
            return bytes(word);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static void describe(XWPFDocument word, Sheet sheet) {
        POIXMLProperties.CoreProperties properties = word.getProperties().getCoreProperties();
        properties.setTitle(sheet.caption());
        properties.setSubjectProperty(sheet.caption());
        properties.setCreator(sheet.author());
        properties.getUnderlyingProperties().setLanguageProperty("vi-VN");
        word.getProperties().getExtendedProperties().setApplication("Cộng Đồng Số");
    }

    private static void head(XWPFDocument word, Head head) {
        WordColumns columns = new WordColumns(word, 2, PageMeasures.HEAD_LEFT, PageMeasures.HEAD_RIGHT);
        columns.fill(0, 0, head.issuer());
        columns.fill(0, 1, head.nation());
        columns.fill(1, 0, head.reference());
        columns.fill(1, 1, head.placeDate() == null ? List.<Line>of() : List.of(head.placeDate()));
    }

    private static void closing(XWPFDocument word, Closing closing) {
        WordColumns columns = new WordColumns(word, 1, PageMeasures.CLOSING_LEFT, PageMeasures.CLOSING_RIGHT);
        columns.fill(0, 0, closing.left());
        columns.fill(0, 1, closing.right());
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32768);
        word.write(out);
        return out.toByteArray();
    }
}
