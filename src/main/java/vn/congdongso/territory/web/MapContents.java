package vn.congdongso.territory.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/**
 * What lies in a unit.
 *
 * @param parts those directly in it, larger ones first, each level in the order of names
 * @param inEach how many units lie directly in a part; parts with none are absent
 * @param counts how many there are of each level, however deep
 */
public record MapContents(List<UnitSummary> parts, Map<UnitId, Integer> inEach, List<Count> counts) {

    static final MapContents NONE = new MapContents(List.of(), Map.of(), List.of());

    public record Count(UnitLevel level, long units) {}

    /** Null for the lowest level, in which nothing can lie. */
    public @Nullable Integer in(UnitSummary part) {
        return part.level() == UnitLevel.VILLAGE ? null : inEach.getOrDefault(part.id(), 0);
    }
}
