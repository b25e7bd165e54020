package vn.congdongso.documents.rendering;

import java.util.List;
import vn.congdongso.documents.rendering.Flow.Line;
import vn.congdongso.documents.rendering.Sheet.AnnexSheet;
import vn.congdongso.documents.rendering.Sheet.Closing;
import vn.congdongso.documents.rendering.Sheet.Head;

/** The whole sheet as one article with a section for the document and one for each annex. */
final class SheetMarkup {

    /** Carries the page number into the top margin from the page after its own. */
    private static final String NUMBERED = "<div class=\"od-page-number\"><span class=\"od-count\"></span></div>";

    /** Ends the numbering, so that the first page of an annex stays without. */
    private static final String UNNUMBERED = "<div class=\"od-page-number\"></div>";

    private final Markup out = new Markup();
    private final FlowMarkup flow;
    private final boolean paged;

    /** @param paged for paper, with page numbers; a preview on screen has none */
    SheetMarkup(boolean paged) {
        this.paged = paged;
        this.flow = new FlowMarkup(out, paged);
    }

    String article(Sheet sheet) {
        out.raw("<article class=\"od\" lang=\"vi\">").line();
        out.open("section", "od-page").raw(paged ? NUMBERED : "").line();
        head(sheet.head());
        flow.write(sheet.flow());
        closing(sheet.closing());
        out.close("section").line();
        sheet.annexes().forEach(this::annex);
        return out.close("article").line().toString();
    }

    private void head(Head head) {
        out.open("header", "od-head");
        out.open("div", "od-row");
        cell("od-left", head.issuer());
        cell("od-right", head.nation());
        out.close("div").line().open("div", "od-row");
        cell("od-left", head.reference());
        cell("od-right", head.placeDate() == null ? List.of() : List.of(head.placeDate()));
        out.close("div").close("header").line();
    }

    private void cell(String cssClass, List<Line> lines) {
        out.open("div", cssClass).line();
        flow.write(lines);
        out.close("div");
    }

    private void closing(Closing closing) {
        out.open("footer", "od-closing").open("div", "od-row");
        cell("od-left", closing.left());
        out.open("div", "od-right").line();
        flow.write(closing.right());
        out.raw(paged ? UNNUMBERED : "").close("div");
        out.close("div").close("footer").line();
    }

    private void annex(AnnexSheet annex) {
        out.open("section", annex.landscape() ? "od-page od-annex od-landscape" : "od-page od-annex");
        out.raw(paged ? NUMBERED : "").line();
        flow.write(annex.flow());
        out.raw(paged ? UNNUMBERED : "").close("section").line();
    }
}
