package vn.congdongso.documents.rendering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.congdongso.documents.model.HeaderCell;
import vn.congdongso.documents.model.Run;
import vn.congdongso.documents.model.Table;
import vn.congdongso.documents.model.TableColumn;
import vn.congdongso.documents.model.TableRow;
import vn.congdongso.documents.rendering.Flow.Cell;
import vn.congdongso.documents.rendering.Flow.Grid;
import vn.congdongso.documents.rendering.Flow.Line;
import vn.congdongso.documents.rendering.Flow.Track;

/** Gives every cell of a table its place, whatever the number of cells that its rows came with. */
final class GridPlan {

    private static final int MOST_HEAD_LINES = 12;
    private static final int CELL_PADDING = 170;

    private final List<TableColumn> columns;
    private final UnaryOperator<String> clean;

    GridPlan(Table table, UnaryOperator<String> clean) {
        this.columns = table.columns().isEmpty() ? List.of(TableColumn.text(1)) : table.columns();
        this.clean = clean;
    }

    Grid plan(Table table) {
        List<Track> tracks = tracks();
        List<List<Cell>> head = head(table.header());
        int lines = head.stream().mapToInt(row -> lines(row, tracks)).sum();
        return new Grid(
                tracks, head, table.rows().stream().map(this::row).toList(), lines > 0 && lines <= MOST_HEAD_LINES);
    }

    /** About how many lines a row of the head will take. */
    private static int lines(List<Cell> row, List<Track> tracks) {
        int most = 1;
        for (Cell cell : row) {
            int share = tracks.subList(cell.column(), cell.column() + cell.columns()).stream()
                    .mapToInt(Track::share)
                    .sum();
            int room = Math.max(share * PageMeasures.TEXT / 1000 - CELL_PADDING, 200);
            int lines = Typeface.tinos().boldWidth(cell.line().text(), 13) / room + 1;
            most = Math.max(most, lines / cell.rows());
        }
        return most;
    }

    private List<Track> tracks() {
        long all = columns.stream().mapToLong(TableColumn::weight).sum();
        List<Track> tracks = new ArrayList<>();
        int used = 0;
        long weight = 0;
        for (TableColumn column : columns) {
            weight += column.weight();
            int upTo = (int) (weight * 1000 / all);
            tracks.add(new Track(upTo - used, column.alignment()));
            used = upTo;
        }
        return tracks;
    }

    private List<List<Cell>> head(List<List<HeaderCell>> rows) {
        List<BitSet> taken = new ArrayList<>();
        rows.forEach(row -> taken.add(new BitSet()));
        List<List<Cell>> placed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            placed.add(headRow(rows.get(row), taken.subList(row, taken.size())));
        }
        return placed;
    }

    private List<Cell> headRow(List<HeaderCell> cells, List<BitSet> taken) {
        List<Cell> placed = new ArrayList<>();
        for (HeaderCell cell : cells) {
            int column = taken.getFirst().nextClearBit(0);
            if (column >= columns.size()) {
                break;
            }
            int free = Math.min(nextTaken(taken.getFirst(), column), columns.size()) - column;
            placed.add(place(cell, column, Math.min(cell.columns(), free), taken));
        }
        int rest = taken.getFirst().nextClearBit(0);
        if (rest < columns.size()) {
            placed.add(place(HeaderCell.of(""), rest, columns.size() - rest, taken));
        }
        return placed;
    }

    private Cell place(HeaderCell cell, int column, int width, List<BitSet> taken) {
        int rows = Math.min(cell.rows(), taken.size());
        taken.subList(0, rows).forEach(row -> row.set(column, column + width));
        return new Cell(line(LineStyle.CELL_CENTRE, cell.text(), true), column, width, rows);
    }

    private static int nextTaken(BitSet row, int from) {
        int next = row.nextSetBit(from);
        return next < 0 ? Integer.MAX_VALUE : next;
    }

    private List<Cell> row(TableRow row) {
        if (row.kind() == TableRow.Kind.GROUP) {
            String title = row.cells().isEmpty() ? "" : row.cells().getFirst();
            return List.of(new Cell(line(LineStyle.CELL, title, true), 0, columns.size(), 1));
        }
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            String text = column < row.cells().size() ? row.cells().get(column) : "";
            cells.add(
                    new Cell(line(style(columns.get(column)), text, row.kind() == TableRow.Kind.TOTAL), column, 1, 1));
        }
        return cells;
    }

    private static LineStyle style(TableColumn column) {
        return switch (column.alignment()) {
            case START -> LineStyle.CELL;
            case CENTRE -> LineStyle.CELL_CENTRE;
            case END -> LineStyle.CELL_END;
        };
    }

    private Line line(LineStyle style, String text, boolean bold) {
        return new Line(style, List.of(new Run(clean.apply(text), bold, false)));
    }
}
