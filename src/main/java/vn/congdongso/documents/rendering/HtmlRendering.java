package vn.congdongso.documents.rendering;

import vn.congdongso.documents.model.OfficialDocument;

/** The preview: a fragment for a page that links the style sheet {@code documents/preview.css}. */
public final class HtmlRendering {

    public String fragment(OfficialDocument document) {
        return SheetMarkup.onScreen().article(new Composition(PrintableText::clean).sheet(document));
    }
}
