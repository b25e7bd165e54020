package vn.congdongso.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Counted facts about a unit's ground, each with the day on which it was true: the denominators of rates. */
public interface BaseFigures {

    /** What is counted; the code stands in files and tables. */
    enum Base {
        HOUSEHOLDS,
        PEOPLE,
        PEOPLE_UNDER_15,
        PEOPLE_15_PLUS,
        PEOPLE_18_PLUS,
        PEOPLE_60_PLUS,
        SMARTPHONE_HOUSEHOLDS,
        POOR_HOUSEHOLDS,
        BUSINESS_HOUSEHOLDS
    }

    /**
     * @param countedOn the day on which it was true
     * @param source who says so: a list of the commune, a census
     */
    record Figure(long value, LocalDate countedOn, String source) {}

    /** The latest figure of each kind that was counted on the day or before it. */
    Map<Base, Figure> of(UnitId unit, LocalDate day);

    /** One kind for many units; units without it are absent. */
    Map<UnitId, Figure> of(Collection<UnitId> units, Base base, LocalDate day);

    /** The sum over all villages that lie in the unit on the day; empty where no village has the figure. */
    Optional<Sum> sum(UnitId unit, Base base, LocalDate day);

    /** @param villages how many villages gave the figure, of how many there are */
    record Sum(long value, int villages, int ofAll) {}
}
