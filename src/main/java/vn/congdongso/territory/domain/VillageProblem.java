package vn.congdongso.territory.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Violation;

/**
 * Something about one row of a list of villages.
 *
 * @param line of the list, as a spreadsheet counts
 * @param column where it stands in one; absent where it is about the row
 * @param error whether nothing can be loaded before it is mended; otherwise it is only to be looked at
 * @param args figures, words, and columns, which are named in words
 */
public record VillageProblem(int line, @Nullable VillageColumn column, boolean error, String key, List<Object> args) {

    static VillageProblem error(int line, @Nullable VillageColumn column, String key, Object... args) {
        return new VillageProblem(line, column, true, key, List.of(args));
    }

    static VillageProblem warning(int line, @Nullable VillageColumn column, String key, Object... args) {
        return new VillageProblem(line, column, false, key, List.of(args));
    }

    Violation violation() {
        String where = column == null ? "" : "." + column;
        return new Violation("rows[" + line + "]" + where, key, args);
    }
}
