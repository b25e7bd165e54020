package vn.congdongso.households.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitSummary;

/**
 * What a list of households comes to.
 *
 * @param violations what is wrong with the whole
 */
public record HouseholdLoad(List<Line> lines, List<Violation> violations) {

    /** What becomes of a row. */
    public enum Fate {
        ERROR,
        NEW,
        CHANGED,
        SAME
    }

    /**
     * @param row number of the line in the text
     * @param known the household that it is about; null for a new one
     * @param no its number; null for the next one
     * @param keptOut whether the name is left out by the household's own wish
     */
    public record Line(
            int row,
            String title,
            Fate fate,
            @Nullable UnitSummary village,
            @Nullable Household known,
            @Nullable Integer no,
            HouseholdFields fields,
            boolean keptOut,
            List<Violation> problems) {}

    public int count(Fate fate) {
        return (int) lines.stream().filter(line -> line.fate() == fate).count();
    }

    public boolean ready() {
        return violations.isEmpty() && !lines.isEmpty() && count(Fate.ERROR) == 0;
    }

    public boolean changesNothing() {
        return count(Fate.NEW) + count(Fate.CHANGED) == 0;
    }
}
