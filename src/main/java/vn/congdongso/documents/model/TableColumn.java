package vn.congdongso.documents.model;

/**
 * A column.
 *
 * @param weight its share of the width: a column of weight 3 is three times as wide as one of weight 1
 */
public record TableColumn(int weight, ColumnAlignment alignment) {

    public TableColumn {
        weight = Math.max(1, weight);
    }

    public static TableColumn text(int weight) {
        return new TableColumn(weight, ColumnAlignment.START);
    }

    public static TableColumn centred(int weight) {
        return new TableColumn(weight, ColumnAlignment.CENTRE);
    }

    public static TableColumn figures(int weight) {
        return new TableColumn(weight, ColumnAlignment.END);
    }
}
