package vn.congdongso.documents.rendering;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.congdongso.documents.rendering.Flow.Grid;
import vn.congdongso.documents.rendering.Flow.Line;

/** Lines and grids down a Word document. */
final class WordFlow {

    static final String GAP = "KhoangCach";

    private final XWPFDocument word;
    private final WordSpot spot;

    WordFlow(XWPFDocument word) {
        this(word, WordSpot.atTheEnd(word));
    }

    WordFlow(XWPFDocument word, WordSpot spot) {
        this.word = word;
        this.spot = spot;
    }

    void write(List<Flow> flow, int width) {
        WordLines lines = new WordLines(spot::paragraph, width);
        for (Flow piece : flow) {
            switch (piece) {
                case Line line -> write(line, lines);
                case Grid grid -> write(grid, width);
            }
        }
    }

    private void write(Line line, WordLines lines) {
        lines.write(line);
        if (line.style() == LineStyle.SUBJECT) {
            gap().setKeepNext(true);
        }
    }

    /** Tables have no margins of their own in Word, and two that touch become one. */
    private void write(Grid grid, int width) {
        if (grid.head().isEmpty() && grid.rows().isEmpty()) {
            return;
        }
        gap();
        WordTables.write(grid, spot.table(), width);
        gap();
    }

    XWPFParagraph gap() {
        XWPFParagraph paragraph = spot.paragraph();
        paragraph.setStyle(GAP);
        return paragraph;
    }

    /** So that a signature never stands alone at the top of a page. */
    void keepLastWithNext() {
        if (!word.getParagraphs().isEmpty()) {
            word.getParagraphs().getLast().setKeepNext(true);
        }
    }
}
