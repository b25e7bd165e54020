package vn.congdongso.composition.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** A ground as it is gone through: the nation province by province, whatever is smaller at once. */
final class CheckSteps {

    private CheckSteps() {}

    /** In an order that is the same whenever it is asked for the same day. */
    static List<UnitSummary> of(UnitSummary ground, Units units, LocalDate day) {
        List<UnitSummary> steps = new ArrayList<>();
        steps.add(ground);
        if (ground.level() == UnitLevel.NATION) {
            units.below(ground.id(), UnitLevel.PROVINCE, day).stream()
                    .sorted(Comparator.comparing(UnitSummary::path))
                    .forEach(steps::add);
        }
        return steps;
    }
}
