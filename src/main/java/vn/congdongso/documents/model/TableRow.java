package vn.congdongso.documents.model;

import java.util.List;

/** A row below the head. A group row is one bold cell across the table; a total row is bold. */
public record TableRow(Kind kind, List<String> cells) {

    public enum Kind {
        PLAIN,
        GROUP,
        TOTAL
    }

    public TableRow {
        cells = Absent.list(cells);
    }

    public static TableRow of(String... cells) {
        return new TableRow(Kind.PLAIN, List.of(cells));
    }

    public static TableRow group(String title) {
        return new TableRow(Kind.GROUP, List.of(title));
    }

    public static TableRow total(String... cells) {
        return new TableRow(Kind.TOTAL, List.of(cells));
    }
}
