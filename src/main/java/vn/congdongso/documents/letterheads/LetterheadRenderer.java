package vn.congdongso.documents.letterheads;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.AgencyRenderer;
import vn.congdongso.documents.DocumentRenderer;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.rendering.TemplateRendering;
import vn.congdongso.documents.rendering.WordRendering;
import vn.congdongso.units.UnitId;

/** Prints on the template that holds for an agency, and shows what a template looks like. */
@Component
public class LetterheadRenderer implements AgencyRenderer {

    private final Letterheads letterheads;
    private final DocumentRenderer renderer;
    private final TemplateRendering filling = new TemplateRendering();
    private final WordRendering word = new WordRendering();

    LetterheadRenderer(Letterheads letterheads, DocumentRenderer renderer) {
        this.letterheads = letterheads;
        this.renderer = renderer;
    }

    @Override
    public byte[] docx(UnitId agency, OfficialDocument document, LocalDate day) {
        return letterheads
                .holding(agency, document.kind(), day)
                .map(letterhead -> filling.render(document, letterheads.content(letterhead)))
                .orElseGet(() -> renderer.docx(document));
    }

    /** The program's own template, to begin with. */
    public byte[] blank(DocumentKind kind) {
        return word.template(kind);
    }

    /** A made-up document on the template that holds. */
    public byte[] sample(UnitId agency, DocumentKind kind, LocalDate day) {
        return docx(agency, SampleDocument.of(kind), day);
    }
}
