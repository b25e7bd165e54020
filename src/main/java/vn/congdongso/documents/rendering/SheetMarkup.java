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
    private final boolean signing;

    private SheetMarkup(boolean paged, boolean signing) {
        this.paged = paged;
        this.signing = signing;
        this.flow = new FlowMarkup(out, paged);
    }

    /** A preview: no page numbers. */
    static SheetMarkup onScreen() {
        return new SheetMarkup(false, false);
    }

    /** @param signing whether the places of signatures become links, out of which fields are made */
    static SheetMarkup onPaper(boolean signing) {
        return new SheetMarkup(true, signing);
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
        boolean minutes = closing.left().stream().anyMatch(SheetMarkup::signer);
        out.open("footer", "od-closing").open("div", "od-row");
        out.open("div", "od-left").line();
        signed(closing.left(), List.of(SignaturePlace.SECRETARY));
        out.close("div").open("div", "od-right").line();
        signed(
                closing.right(),
                minutes ? List.of(SignaturePlace.SIGNER) : List.of(SignaturePlace.SIGNER, SignaturePlace.SEAL));
        out.raw(paged ? UNNUMBERED : "").close("div");
        out.close("div").close("footer").line();
    }

    /** On paper the room above the name is a box of its own, so that a signature's field finds its place. */
    private void signed(List<Line> lines, List<SignaturePlace> places) {
        for (Line line : lines) {
            if (paged && signer(line)) {
                out.open("div", "od-signature-room");
                places.stream().filter(place -> signing).forEach(place -> out.raw(place.link()));
                out.close("div").line();
            }
            flow.write(line);
        }
    }

    private static boolean signer(Line line) {
        return line.style() == LineStyle.SIGNER;
    }

    private void annex(AnnexSheet annex) {
        out.open("section", annex.landscape() ? "od-page od-annex od-landscape" : "od-page od-annex");
        out.raw(paged ? NUMBERED : "").line();
        flow.write(annex.flow());
        out.raw(paged ? UNNUMBERED : "").close("section").line();
    }
}
