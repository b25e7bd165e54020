package vn.congdongso.documents.model;

import java.util.List;

/**
 * A ruled table over the whole text width. Its head is repeated on every page.
 *
 * @param header rows of the head, cells from left to right; places taken by a cell that spans rows from above are skipped
 * @param rows a row with fewer cells than columns is filled with empty ones; more are dropped
 */
public record Table(List<TableColumn> columns, List<List<HeaderCell>> header, List<TableRow> rows) implements Block {

    public Table {
        columns = Absent.list(columns);
        header = Absent.list(header).stream().map(Absent::list).toList();
        rows = Absent.list(rows);
    }

    /** A table with one row of titles. */
    public static Table titled(List<String> titles, List<TableColumn> columns, List<TableRow> rows) {
        return new Table(columns, List.of(titles.stream().map(HeaderCell::of).toList()), rows);
    }
}
