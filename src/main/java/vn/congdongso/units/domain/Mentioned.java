package vn.congdongso.units.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitId;

/**
 * The units that steps name.
 *
 * @param whole with all that lies in them
 * @param parents only with what lies directly in them
 * @param divided whose former grounds may be asked for
 */
record Mentioned(Set<UUID> whole, Set<UUID> parents, Set<UUID> divided) {

    static Mentioned in(List<Step> steps) {
        Mentioned found = new Mentioned(new HashSet<>(), new HashSet<>(), new HashSet<>());
        steps.forEach(found::add);
        return found;
    }

    private void add(Step step) {
        switch (step) {
            case Step.Establish(Step.Fresh unit) -> add(unit);
            case Step.Merge merge -> {
                merge.parts().forEach(part -> whole.add(part.value()));
                add(merge.into());
            }
            case Step.Split split -> {
                whole.add(split.whole().value());
                divided.add(split.whole().value());
                split.portions().forEach(portion -> add(portion.to()));
            }
            case Step.Rename rename -> whole.add(rename.unit().value());
            case Step.Retype retype -> whole.add(retype.unit().value());
            case Step.Move(UnitId unit, UnitId parent) -> {
                whole.add(unit.value());
                parents.add(parent.value());
            }
            case Step.AbolishLevel abolish -> whole.add(abolish.within().value());
            case Step.End(UnitId unit) -> whole.add(unit.value());
        }
    }

    private void add(Step.Successor successor) {
        switch (successor) {
            case Step.Existing(UnitId id) -> whole.add(id.value());
            case Step.Fresh fresh -> parents.add(fresh.parent().value());
        }
    }
}
