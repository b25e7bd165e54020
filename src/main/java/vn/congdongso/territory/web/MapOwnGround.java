package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitHistory;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Where somebody's look at the map begins: the ground of their office, or the nation for a member of a team. */
@Component
class MapOwnGround {

    private final Access access;
    private final Teams teams;
    private final Units units;
    private final UnitHistory history;
    private final Today today;

    MapOwnGround(Access access, Teams teams, Units units, UnitHistory history, Today today) {
        this.access = access;
        this.teams = teams;
        this.units = units;
        this.history = history;
        this.today = today;
    }

    List<UnitSummary> of(CurrentAccount who) {
        LocalDate day = today.today();
        List<UnitSummary> granted = access.unitsWhere(who, Permission.VIEW_UNITS).stream()
                .flatMap(unit -> living(unit, day).stream())
                .distinct()
                .toList();
        return granted.isEmpty() ? nations(who, day) : granted;
    }

    /** A grant on a unit that has ended leads to whoever took over its ground. */
    private List<UnitSummary> living(UnitId unit, LocalDate day) {
        List<UnitSummary> now = history.whereNow(unit, day);
        return now.isEmpty() ? units.lastKnown(unit, day).stream().toList() : now;
    }

    private List<UnitSummary> nations(CurrentAccount who, LocalDate day) {
        Set<UnitId> around = access.bodiesWhere(who, Permission.VIEW_UNITS).stream()
                .flatMap(body -> teams.lastKnown(new BodyId(body), day).stream())
                .flatMap(body -> units.withAncestors(body.unit(), day).stream())
                .map(UnitId::new)
                .collect(Collectors.toSet());
        return units.findAll(around, day).values().stream()
                .filter(unit -> unit.level() == UnitLevel.NATION)
                .toList();
    }
}
