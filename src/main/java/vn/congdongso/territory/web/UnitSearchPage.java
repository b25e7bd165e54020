package vn.congdongso.territory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSearch.Hit;
import vn.congdongso.units.UnitSummary;

/**
 * What was found.
 *
 * @param text as typed, made clean
 * @param levels only these; all when empty
 * @param within only in this unit; everywhere when null
 * @param more whether there may be more than are shown
 */
public record UnitSearchPage(
        String text,
        MapDay day,
        List<UnitLevel> levels,
        @Nullable UnitId within,
        List<Hit> hits,
        boolean more) {

    private static final int NAMED = 5;

    /** Levels between which the page lets people choose. */
    public List<UnitLevel> choices() {
        return List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE, UnitLevel.VILLAGE);
    }

    /** The one level chosen, or none. */
    public String level() {
        return levels.size() == 1 ? levels.getFirst().name() : "";
    }

    /** Whether a unit that is not there on the day was there before. */
    public boolean ended(Hit hit) {
        return !hit.unit().valid().from().isAfter(day.day());
    }

    /** Where its ground lies, as far as there is room to tell: a district's lies in twenty communes. */
    public List<UnitSummary> now(Hit hit) {
        return hit.now().stream().limit(NAMED).toList();
    }

    public int unnamed(Hit hit) {
        return Math.max(0, hit.now().size() - NAMED);
    }

    public boolean asked() {
        return !text.isEmpty();
    }
}
