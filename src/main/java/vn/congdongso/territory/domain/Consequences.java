package vn.congdongso.territory.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.Role;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.units.UnitSummary;

/**
 * What follows from a decision on units, found by carrying it out and taking it back.
 *
 * @param carried units that change in nothing but the line above them
 * @param bodies of units that end, for which decisions must be taken
 * @param grants of accounts on units that end
 * @param divided units whose addresses a person must place
 * @param totals people shown in the two years before, part by part
 */
public record Consequences(
        List<UnitLine> units,
        int begun,
        int ended,
        int changed,
        int carried,
        List<BodyLine> bodies,
        int bodiesInAll,
        List<GrantLine> grants,
        List<Divided> divided,
        Totals totals) {

    /**
     * @param before absent for a new unit
     * @param after absent for one that ends; then heirs say where its ground goes
     * @param movedTo in what it lies afterwards, where that is another unit than before
     */
    public record UnitLine(
            @Nullable UnitSummary before,
            @Nullable UnitSummary after,
            List<UnitSummary> heirs,
            @Nullable UnitSummary movedTo) {}

    /**
     * @param target what it owes in the first month afterwards
     * @param reports begun and not accepted
     */
    public record BodyLine(BodySummary body, UnitSummary unit, int members, long target, long reports) {}

    /** @param becomes the unit on which the role is held afterwards; absent where it reaches no successor */
    public record GrantLine(
            String account,
            Role role,
            UnitSummary unit,
            @Nullable UnitSummary becomes) {}

    /** @param shared whether the decision says how its figures are divided */
    public record Divided(UnitSummary unit, List<UnitSummary> among, boolean shared) {}

    public record Total(UnitSummary unit, long people) {}

    /**
     * @param within the unit in which everything happens
     * @param before its parts on the eve, those that are touched
     * @param after its parts on the day, those that are touched
     * @param sumBefore of all its parts
     */
    public record Totals(UnitSummary within, List<Total> before, List<Total> after, long sumBefore, long sumAfter) {

        public boolean kept() {
            return sumBefore == sumAfter;
        }
    }
}
