package vn.congdongso.webui;

import org.jspecify.annotations.Nullable;

/**
 * Heading of a table's column.
 *
 * @param number whether its cells are figures, set to the right
 * @param sort value of the address parameter {@code sort} by which rows can be ordered; none where they cannot
 */
public record Column(String label, boolean number, @Nullable String sort) {

    public static Column words(String label) {
        return new Column(label, false, null);
    }

    public static Column number(String label) {
        return new Column(label, true, null);
    }

    public Column sort(String key) {
        return new Column(label, number, key);
    }
}
