package vn.congdongso.composition.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Ground;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.composition.domain.RuleSet;
import vn.congdongso.composition.domain.RuleSets;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** What a viewer may see and do of the rules. */
@Component
class Scope {

    private final Access access;
    private final Ground ground;
    private final Units units;
    private final Today today;

    Scope(Access access, Ground ground, Units units, Today today) {
        this.access = access;
        this.ground = ground;
        this.units = units;
        this.today = today;
    }

    boolean manages(CurrentAccount who) {
        return access.mayAnywhere(who, Permission.MANAGE_RULES);
    }

    boolean manages(CurrentAccount who, RuleSet rule) {
        return access.may(who, Permission.MANAGE_RULES, Place.in(rule.authority()));
    }

    /** A rule that holds or held is a public text; a draft is its writers' own. */
    boolean sees(CurrentAccount who, RuleSet rule) {
        return rule.state() == RuleSet.State.IN_FORCE || manages(who, rule);
    }

    /** Rules made on the viewer's ground, and those from above that govern it. */
    RuleSets.Ground seen(CurrentAccount who) {
        List<UnitId> topmost = access.unitsWhere(who, Permission.VIEW_RULES);
        Ground.Extent extent = ground.below(topmost);
        Set<UUID> all = new LinkedHashSet<>(extent.units());
        topmost.forEach(unit -> all.addAll(units.withAncestors(unit, today.today())));
        return new RuleSets.Ground(extent.everywhere(), all);
    }

    RuleSets.Ground managed(CurrentAccount who) {
        Ground.Extent extent = ground.below(access.unitsWhere(who, Permission.MANAGE_RULES));
        return new RuleSets.Ground(extent.everywhere(), extent.units());
    }

    /** An area for which the viewer may write rules, with the unit in whose name. */
    record Area(UnitSummary unit, UnitId authority) {}

    /** Down to communes; a whole nation is offered down to its provinces. */
    List<Area> areas(CurrentAccount who) {
        LocalDate day = today.today();
        List<Area> areas = new ArrayList<>();
        for (UnitId id : access.unitsWhere(who, Permission.MANAGE_RULES)) {
            units.find(id, day).ifPresent(top -> {
                areas.add(new Area(top, id));
                below(top).forEach(level -> units.below(id, level, day).forEach(unit -> areas.add(new Area(unit, id))));
            });
        }
        return areas;
    }

    private static List<UnitLevel> below(UnitSummary top) {
        return switch (top.level()) {
            case NATION -> List.of(UnitLevel.PROVINCE);
            case PROVINCE -> List.of(UnitLevel.DISTRICT, UnitLevel.COMMUNE);
            case DISTRICT -> List.of(UnitLevel.COMMUNE);
            case COMMUNE, VILLAGE -> List.of();
        };
    }

    Optional<Area> area(CurrentAccount who, String sent) {
        return areas(who).stream()
                .filter(area -> area.unit().id().toString().equals(sent))
                .findFirst();
    }

    /** Units whose findings the viewer is shown first. */
    List<UnitSummary> viewed(CurrentAccount who) {
        return access.unitsWhere(who, Permission.VIEW_RULES).stream()
                .flatMap(unit -> units.find(unit, today.today()).stream())
                .toList();
    }

    boolean views(CurrentAccount who, UnitId unit) {
        return access.may(who, Permission.VIEW_RULES, Place.in(unit));
    }

    boolean checks(CurrentAccount who, UnitId unit) {
        return access.may(who, Permission.MANAGE_RULES, Place.in(unit));
    }
}
