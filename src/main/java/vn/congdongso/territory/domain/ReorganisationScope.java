package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.Units;

/** A decision on units changes what lies below the ground on which the right is held, never that ground itself. */
@Component
class ReorganisationScope {

    private final Access access;
    private final Units units;

    ReorganisationScope(Access access, Units units) {
        this.access = access;
        this.units = units;
    }

    List<Violation> violations(CurrentAccount who, List<Step> steps, LocalDate day) {
        Set<UUID> tops = new HashSet<>();
        access.unitsWhere(who, Permission.REORGANISE_UNITS).forEach(top -> tops.add(top.value()));
        Set<UnitId> made = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Touched touched = Touched.by(steps.get(i));
            made.addAll(touched.made());
            boolean allowed = touched.changed().stream()
                            .allMatch(unit -> made.contains(unit) || liesBelow(unit, tops, day))
                    && touched.holders().stream()
                            .allMatch(unit ->
                                    made.contains(unit) || tops.contains(unit.value()) || liesBelow(unit, tops, day));
            if (!allowed) {
                violations.add(Violation.of("steps[" + i + "]", "reorganisation.violation.outside"));
            }
        }
        return violations;
    }

    private boolean liesBelow(UnitId unit, Set<UUID> tops, LocalDate day) {
        return units.withAncestors(unit, day).stream()
                .anyMatch(above -> !above.equals(unit.value()) && tops.contains(above));
    }

    /**
     * What a step lays hands on.
     *
     * @param changed units that change
     * @param holders units in which something comes to lie
     */
    record Touched(Set<UnitId> changed, Set<UnitId> holders, Set<UnitId> made) {

        static Touched by(Step step) {
            Touched touched = new Touched(new HashSet<>(), new HashSet<>(), new HashSet<>());
            switch (step) {
                case Step.Establish(Step.Fresh unit) -> touched.add(unit);
                case Step.Merge merge -> {
                    touched.changed().addAll(merge.parts());
                    touched.add(merge.into());
                }
                case Step.Split split -> {
                    touched.changed().add(split.whole());
                    split.portions().forEach(portion -> touched.add(portion.to()));
                }
                case Step.Rename rename -> touched.changed().add(rename.unit());
                case Step.Retype retype -> touched.changed().add(retype.unit());
                case Step.Move(UnitId unit, UnitId parent) -> {
                    touched.changed().add(unit);
                    touched.holders().add(parent);
                }
                case Step.AbolishLevel abolish -> touched.holders().add(abolish.within());
                case Step.End(UnitId unit) -> touched.changed().add(unit);
            }
            return touched;
        }

        private void add(Step.Successor successor) {
            switch (successor) {
                case Step.Existing(UnitId id) -> changed.add(id);
                case Step.Fresh fresh -> {
                    made.add(fresh.id());
                    holders.add(fresh.parent());
                }
            }
        }
    }
}
