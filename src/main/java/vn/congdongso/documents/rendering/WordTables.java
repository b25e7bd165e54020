package vn.congdongso.documents.rendering;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import vn.congdongso.documents.rendering.Flow.Cell;
import vn.congdongso.documents.rendering.Flow.Grid;

/** Ruled tables: fixed widths, a head that is repeated on each page, rows that stay whole. */
final class WordTables {

    private final int[] widths;

    private WordTables(int[] widths) {
        this.widths = widths;
    }

    static void write(Grid grid, XWPFTable table, int width) {
        int[] widths = grid.tracks().stream()
                .mapToInt(track -> track.share() * width / 1000)
                .toArray();
        fix(table, widths);
        margins(table, 30, 80);
        WordTables writer = new WordTables(widths);
        int row = 0;
        for (int i = 0; i < grid.head().size(); i++) {
            writer.fill(next(table, row++), grid.head(), i, grid.repeatsHead());
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            writer.fill(next(table, row++), grid.rows(), i, false);
        }
    }

    /** Word and LibreOffice agree on widths only when table, grid and cells all say them. */
    static void fix(XWPFTable table, int... widths) {
        int all = 0;
        CTTbl ct = table.getCTTbl();
        CTTblGrid grid = ct.getTblGrid() == null ? ct.addNewTblGrid() : ct.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            all += width;
        }
        CTTblPr properties = ct.getTblPr();
        length(properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW(), all);
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
    }

    /** Said in full, zeros too: left out, each program has a default of its own. */
    static void margins(XWPFTable table, int vertical, int horizontal) {
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        length(margins.addNewTop(), vertical);
        length(margins.addNewLeft(), horizontal);
        length(margins.addNewBottom(), vertical);
        length(margins.addNewRight(), horizontal);
    }

    static void width(CTTcPr cell, int width) {
        length(cell.addNewTcW(), width);
    }

    private static void length(CTTblWidth to, int length) {
        to.setType(STTblWidth.DXA);
        to.setW(BigInteger.valueOf(length));
    }

    private static XWPFTableRow next(XWPFTable table, int row) {
        return row == 0 ? table.getRow(0) : table.createRow();
    }

    private void fill(XWPFTableRow row, List<List<Cell>> rows, int index, boolean repeated) {
        row.setCantSplitRow(true);
        row.setRepeatHeader(repeated);
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        int column = 0;
        while (column < widths.length) {
            Cell cell = covering(rows, index, column);
            shape(row.createCell(), cell, rows.get(index).contains(cell));
            column = cell.column() + cell.columns();
        }
    }

    /** The cell that shows at this place: one of this row, or one from above that spans down to it. */
    private static Cell covering(List<List<Cell>> rows, int index, int column) {
        for (int above = index; above >= 0; above--) {
            for (Cell cell : rows.get(above)) {
                boolean across = cell.column() <= column && column < cell.column() + cell.columns();
                if (across && above + cell.rows() > index) {
                    return cell;
                }
            }
        }
        throw new IllegalStateException("A table row left a place empty");
    }

    private void shape(XWPFTableCell written, Cell cell, boolean starts) {
        int width = 0;
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
            width += widths[column];
        }
        CTTcPr properties = written.getCTTc().isSetTcPr()
                ? written.getCTTc().getTcPr()
                : written.getCTTc().addNewTcPr();
        width(properties, width);
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(starts ? STMerge.RESTART : STMerge.CONTINUE);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        if (starts) {
            new WordLines(() -> first(written), width).write(cell.line());
        } else {
            first(written).setStyle(cell.line().style().wordStyle());
        }
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
    }
}
