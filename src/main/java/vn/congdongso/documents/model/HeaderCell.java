package vn.congdongso.documents.model;

/** A cell of the table's head; it may span columns and rows. */
public record HeaderCell(String text, int columns, int rows) {

    public HeaderCell {
        columns = Math.max(1, columns);
        rows = Math.max(1, rows);
    }

    public static HeaderCell of(String text) {
        return new HeaderCell(text, 1, 1);
    }

    public static HeaderCell across(String text, int columns) {
        return new HeaderCell(text, columns, 1);
    }

    public static HeaderCell down(String text, int rows) {
        return new HeaderCell(text, 1, rows);
    }
}
