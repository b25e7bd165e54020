package vn.congdongso.documents.rendering;

import java.util.List;
import vn.congdongso.documents.model.Run;
import vn.congdongso.documents.rendering.Flow.Cell;
import vn.congdongso.documents.rendering.Flow.Grid;
import vn.congdongso.documents.rendering.Flow.Line;
import vn.congdongso.documents.rendering.Flow.Track;

/** Lines and grids as HTML: classes only, since the pages forbid inline styles. */
final class FlowMarkup {

    private final Markup out;
    private final boolean paged;

    /** @param paged for paper; on screen a wide table scrolls, and the keyboard must be able to reach it */
    FlowMarkup(Markup out, boolean paged) {
        this.out = out;
        this.paged = paged;
    }

    void write(List<? extends Flow> flow) {
        for (Flow piece : flow) {
            switch (piece) {
                case Line line -> write(line);
                case Grid grid -> write(grid);
            }
        }
    }

    void write(Line line) {
        LineStyle style = line.style();
        out.open(style.tag(), style.cssClass() + (line.announces() ? " od-announces" : ""));
        if (style.rule() > 0 && !line.text().isBlank()) {
            out.open("span", "od-ruled");
            runs(line);
            out.open("span", style.rule() == 1.0 ? "od-rule od-full" : "od-rule")
                    .close("span")
                    .close("span");
        } else {
            runs(line);
        }
        out.close(style.tag()).line();
    }

    private void runs(Line line) {
        for (Run run : line.runs()) {
            out.raw(run.bold() ? "<b>" : "").raw(run.italic() ? "<i>" : "");
            out.text(paged ? run.text().replace("\n ", "\n") : run.text());
            out.raw(run.italic() ? "</i>" : "").raw(run.bold() ? "</b>" : "");
        }
    }

    private void write(Grid grid) {
        out.raw(paged ? "<div class=\"od-scroll\">" : "<div class=\"od-scroll\" tabindex=\"0\">");
        out.open("table", "od-table").raw("<colgroup>");
        for (Track track : grid.tracks()) {
            out.raw("<col width=\"" + track.share() / 10 + "." + track.share() % 10 + "%\"/>");
        }
        out.raw("</colgroup>").line();
        out.raw(grid.repeatsHead() ? "<thead>" : "<tbody>");
        grid.head().forEach(row -> write(row, "th"));
        out.raw(grid.repeatsHead() ? "</thead><tbody>" : "").line();
        grid.rows().forEach(row -> write(row, "td"));
        out.raw("</tbody>").close("table").close("div").line();
    }

    private void write(List<Cell> row, String tag) {
        out.raw("<tr>");
        for (Cell cell : row) {
            out.raw("<" + tag + " class=\"" + cell.line().style().cssClass() + "\"");
            out.raw(tag.equals("th") ? " scope=\"" + (cell.columns() > 1 ? "colgroup" : "col") + "\"" : "");
            out.raw(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
            out.raw(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "").raw(">");
            runs(cell.line());
            out.close(tag);
        }
        out.raw("</tr>").line();
    }
}
