package vn.congdongso.documents.rendering;

import java.util.List;
import vn.congdongso.documents.model.ColumnAlignment;
import vn.congdongso.documents.model.Run;

/** What follows one another down the sheet. */
sealed interface Flow {

    /** A paragraph in one of the sheet's styles. */
    record Line(LineStyle style, List<Run> runs) implements Flow {

        static Line of(LineStyle style, String text) {
            return new Line(style, List.of(Run.plain(text)));
        }

        /** What announces a list ("… gồm các thành viên sau:") does not stand alone at the foot of a page. */
        boolean announces() {
            return (style == LineStyle.BODY || style == LineStyle.ARTICLE_TEXT)
                    && text().stripTrailing().endsWith(":");
        }

        String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }
    }

    /**
     * A ruled table whose cells have found their places.
     *
     * @param repeatsHead on every page; not where the head alone would fill the page
     */
    record Grid(List<Track> tracks, List<List<Cell>> head, List<List<Cell>> rows, boolean repeatsHead)
            implements Flow {}

    /** A column: its share of the width in thousandths. All shares of a grid add up to 1000. */
    record Track(int share, ColumnAlignment alignment) {}

    /** A cell at its place; {@code rows} counts downwards from here. */
    record Cell(Line line, int column, int columns, int rows) {}
}
