package vn.congdongso.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/**
 * Agencies whose documents somebody may handle: one's own, or all on the own ground, those that became part of them,
 * and, for a province, its districts: since these are gone it acts for them.
 */
@Component
public class Agencies {

    private final Access access;
    private final Units units;
    private final Today today;

    Agencies(Access access, Units units, Today today) {
        this.access = access;
        this.units = units;
        this.today = today;
    }

    /** Each as it is or last was; the living agency stands before those that it follows. */
    public Map<UnitId, UnitSummary> where(CurrentAccount who, Permission what) {
        LocalDate day = today.today();
        Map<UnitId, UnitSummary> agencies = new LinkedHashMap<>();
        for (UnitId top : access.unitsWhere(who, what)) {
            units.find(top, day).stream()
                    .flatMap(unit -> living(unit, what, day))
                    .flatMap(agency -> Stream.concat(Stream.of(agency), followedBy(agency).stream()))
                    .forEach(agency -> agencies.putIfAbsent(agency.id(), agency));
        }
        return agencies;
    }

    /** Agencies that are no more and for which the given one acts. */
    public List<UnitSummary> followedBy(UnitSummary agency) {
        List<UnitSummary> before = new ArrayList<>();
        if (agency.level() != UnitLevel.NATION) {
            units.predecessors(agency.id()).stream()
                    .filter(gone -> gone.level() == agency.level())
                    .forEach(before::add);
        }
        if (agency.level() == UnitLevel.PROVINCE) {
            before.addAll(units.everBelow(agency.id(), UnitLevel.DISTRICT));
        }
        return before;
    }

    private Stream<UnitSummary> living(UnitSummary unit, Permission what, LocalDate day) {
        if (what.ofOwnAgency() || unit.level() == UnitLevel.COMMUNE) {
            return Stream.of(unit);
        }
        Stream<UnitSummary> provinces = unit.level() == UnitLevel.NATION
                ? units.below(unit.id(), UnitLevel.PROVINCE, day).stream()
                : Stream.of(unit);
        return Stream.concat(provinces, units.below(unit.id(), UnitLevel.COMMUNE, day).stream());
    }
}
