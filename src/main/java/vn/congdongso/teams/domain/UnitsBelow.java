package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** A unit and all that lies in it on a day, level by level, each in the order of names. */
@Component
class UnitsBelow {

    private final Units units;

    UnitsBelow(Units units) {
        this.units = units;
    }

    List<UUID> withAllBelow(UnitId ancestor, LocalDate day) {
        List<UUID> found = new ArrayList<>();
        units.find(ancestor, day).ifPresent(top -> {
            found.add(top.id().value());
            for (UnitLevel level : UnitLevel.values()) {
                if (top.level().isAbove(level)) {
                    units.below(ancestor, level, day)
                            .forEach(unit -> found.add(unit.id().value()));
                }
            }
        });
        return found;
    }

    UUID[] villagesBelow(UnitId ancestor, LocalDate day) {
        return units.below(ancestor, UnitLevel.VILLAGE, day).stream()
                .map(UnitSummary::id)
                .map(UnitId::value)
                .toArray(UUID[]::new);
    }
}
