package vn.congdongso.documents.rendering;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.congdongso.documents.rendering.Flow.Line;

/** Two columns side by side without borders: the head and the closing. */
final class WordColumns {

    private final XWPFTable table;
    private final int[] widths;

    WordColumns(XWPFDocument word, int rows, int... widths) {
        this.table = word.createTable(rows, widths.length);
        this.widths = widths;
        WordTables.fix(table, widths);
        table.removeBorders();
        WordTables.margins(table, 0, 0);
        table.getRows().forEach(this::shape);
    }

    private void shape(XWPFTableRow row) {
        row.setCantSplitRow(true);
        for (int column = 0; column < widths.length; column++) {
            WordTables.width(row.getCell(column).getCTTc().addNewTcPr(), widths[column]);
        }
    }

    void fill(int row, int column, List<Line> lines) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        boolean[] started = {false};
        WordLines writer = new WordLines(
                () -> {
                    XWPFParagraph next = started[0]
                            ? cell.addParagraph()
                            : cell.getParagraphs().getFirst();
                    started[0] = true;
                    return next;
                },
                widths[column]);
        lines.forEach(writer::write);
        if (!started[0]) {
            cell.getParagraphs().getFirst().setStyle(WordFlow.GAP);
        }
    }
}
