package vn.congdongso.documents;

import org.springframework.stereotype.Component;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.rendering.HtmlRendering;
import vn.congdongso.documents.rendering.PdfRendering;
import vn.congdongso.documents.rendering.WordRendering;

/**
 * Prints an official document in the layout of Decree 30/2020/NĐ-CP. Keeps nothing of what it printed; may be used by
 * many threads at once.
 */
@Component
public class DocumentRenderer {

    private final WordRendering word = new WordRendering();
    private final PdfRendering pdf = new PdfRendering();
    private final HtmlRendering html = new HtmlRendering();

    /** For further editing in a word processor. */
    public byte[] docx(OfficialDocument document) {
        return word.render(document);
    }

    /** For reading and printing. */
    public byte[] pdf(OfficialDocument document) {
        return pdf.render(document);
    }

    /** The same page for page, with empty fields for the signature and the seal. */
    public byte[] pdfToSign(OfficialDocument document) {
        return pdf.renderForSigning(document);
    }

    /** A fragment {@code <article class="od">} for a page that links {@code documents/preview.css}. */
    public String html(OfficialDocument document) {
        return html.fragment(document);
    }
}
