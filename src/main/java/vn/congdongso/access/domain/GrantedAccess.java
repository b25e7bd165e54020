package vn.congdongso.access.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.BodyRole;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.access.Role;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** A right comes from a seat in the body itself, or from a grant on a unit that covers the place. */
@Component
class GrantedAccess implements Access {

    private final Standings standings;
    private final Units units;
    private final Today today;

    GrantedAccess(Standings standings, Units units, Today today) {
        this.standings = standings;
        this.units = units;
        this.today = today;
    }

    @Override
    public boolean may(CurrentAccount who, Permission what, Place where) {
        boolean bySeat = where.body() != null && bodiesWhere(who, what).contains(where.body());
        return bySeat || byGrant(who, what, where.unit());
    }

    @Override
    public boolean mayAnywhere(CurrentAccount who, Permission what) {
        // one's own password and phones need no office
        return what == Permission.OWN_ACCOUNT
                || standings.of(who).roles().stream().anyMatch(role -> role.allows(what));
    }

    @Override
    public List<UnitId> unitsWhere(CurrentAccount who, Permission what) {
        List<UnitId> granted = grantsWith(who, what);
        return granted.size() < 2
                ? granted
                : granted.stream()
                        .filter(unit -> granted.stream().noneMatch(other -> liesBelow(unit, other)))
                        .toList();
    }

    @Override
    public List<UUID> bodiesWhere(CurrentAccount who, Permission what) {
        return standings.of(who).seats().stream()
                .filter(seat -> seat.role().allows(what))
                .map(BodyRole::body)
                .distinct()
                .toList();
    }

    @Override
    public Set<Role> rolesOf(CurrentAccount who) {
        return standings.of(who).roles();
    }

    private boolean byGrant(CurrentAccount who, Permission what, UnitId unit) {
        List<UnitId> granted = grantsWith(who, what);
        if (granted.isEmpty()) {
            return false;
        }
        Set<UUID> covering = new HashSet<>(units.coveredBy(unit, today.today()));
        return granted.stream()
                .filter(grant -> covering.contains(grant.value()))
                .anyMatch(grant -> !what.ofOwnAgency() || actsFor(grant, unit));
    }

    /** An agency acts for itself; where districts are gone, the province acts for theirs. */
    private boolean actsFor(UnitId grant, UnitId agency) {
        LocalDate day = today.today();
        Optional<UnitLevel> own = units.lastKnown(grant, day).map(UnitSummary::level);
        Optional<UnitLevel> other = units.lastKnown(agency, day).map(UnitSummary::level);
        return own.equals(other)
                || own.equals(Optional.of(UnitLevel.PROVINCE)) && other.equals(Optional.of(UnitLevel.DISTRICT));
    }

    private boolean liesBelow(UnitId unit, UnitId other) {
        return !unit.equals(other) && units.withAncestors(unit, today.today()).contains(other.value());
    }

    private List<UnitId> grantsWith(CurrentAccount who, Permission what) {
        return standings.of(who).grants().stream()
                .filter(grant -> grant.role().allows(what))
                .map(Standing.UnitRole::unit)
                .distinct()
                .toList();
    }
}
