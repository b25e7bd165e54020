package vn.congdongso.households;

import java.util.Set;
import vn.congdongso.units.UnitId;

/**
 * A household as lists show it.
 *
 * @param village in which it was entered
 * @param no its number in the register of the village
 * @param head name of its head; empty after the household took back its consent
 * @param cluster where in the village it is found, in words; may be empty
 * @param left whether it has moved away
 */
public record HouseholdSummary(
        HouseholdId id,
        UnitId village,
        UnitId province,
        int no,
        String head,
        String cluster,
        Set<HouseholdMark> marks,
        boolean left) {

    public HouseholdSummary {
        marks = Set.copyOf(marks);
    }
}
