package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Agencies whose documents somebody may handle: one's own, or all of the own ground, and those that became part of them. */
@Component
class Agencies {

    private final Access access;
    private final Units units;
    private final Today today;

    Agencies(Access access, Units units, Today today) {
        this.access = access;
        this.units = units;
        this.today = today;
    }

    List<UnitSummary> where(CurrentAccount who, Permission what) {
        LocalDate day = today.today();
        List<UnitSummary> agencies = new ArrayList<>();
        for (UnitId top : access.unitsWhere(who, what)) {
            units.find(top, day).ifPresent(unit -> {
                List<UnitSummary> living = what.ofOwnAgency() || unit.level() == UnitLevel.COMMUNE
                        ? List.of(unit)
                        : units.below(top, UnitLevel.COMMUNE, day);
                agencies.addAll(living);
                living.forEach(agency -> agencies.addAll(units.predecessors(agency.id()).stream()
                        .filter(before -> before.level() == agency.level())
                        .toList()));
            });
        }
        return agencies;
    }
}
