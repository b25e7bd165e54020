package vn.congdongso.documents.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Agencies whose documents somebody may handle: one's own, or all on the own ground, and those that became part of them. */
@Component
class OwnAgencies {

    private final Access access;
    private final Units units;
    private final Today today;

    OwnAgencies(Access access, Units units, Today today) {
        this.access = access;
        this.units = units;
        this.today = today;
    }

    Map<UnitId, UnitSummary> where(CurrentAccount who, Permission what) {
        LocalDate day = today.today();
        Map<UnitId, UnitSummary> agencies = new LinkedHashMap<>();
        for (UnitId top : access.unitsWhere(who, what)) {
            units.find(top, day)
                    .ifPresent(unit -> living(unit, what, day).forEach(agency -> {
                        agencies.put(agency.id(), agency);
                        units.predecessors(agency.id()).stream()
                                .filter(before -> before.level() == agency.level())
                                .forEach(before -> agencies.putIfAbsent(before.id(), before));
                    }));
        }
        return agencies;
    }

    private List<UnitSummary> living(UnitSummary unit, Permission what, LocalDate day) {
        if (what.ofOwnAgency() || unit.level() == UnitLevel.COMMUNE) {
            return List.of(unit);
        }
        Stream<UnitSummary> provinces = unit.level() == UnitLevel.NATION
                ? units.below(unit.id(), UnitLevel.PROVINCE, day).stream()
                : Stream.of(unit);
        return Stream.concat(provinces, units.below(unit.id(), UnitLevel.COMMUNE, day).stream())
                .toList();
    }
}
