package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congdongso.units.LineageLink;
import vn.congdongso.units.UnitHistory;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Reads what a unit's page tells: what lies in it on a day, and what it has been. */
@Component
class MapSurvey {

    private final Units units;
    private final UnitHistory history;

    MapSurvey(Units units, UnitHistory history) {
        this.units = units;
        this.history = history;
    }

    MapContents contents(UnitSummary unit, LocalDate day) {
        List<MapContents.Count> counts = new ArrayList<>();
        List<UnitSummary> all = new ArrayList<>();
        for (UnitLevel level : UnitLevel.values()) {
            if (isCounted(level, unit.level())) {
                List<UnitSummary> found = units.below(unit.id(), level, day);
                all.addAll(found);
                if (!found.isEmpty()) {
                    counts.add(new MapContents.Count(level, found.size()));
                }
            }
        }
        List<UnitSummary> parts =
                all.stream().filter(part -> unit.id().equals(part.parent())).toList();
        return new MapContents(parts, inEach(parts, all), counts);
    }

    /** The villages of the whole nation are too many to be read for one page. */
    private static boolean isCounted(UnitLevel level, UnitLevel top) {
        return top.isAbove(level) && !(top == UnitLevel.NATION && level == UnitLevel.VILLAGE);
    }

    private static Map<UnitId, Integer> inEach(List<UnitSummary> parts, List<UnitSummary> all) {
        Set<UnitId> ids = parts.stream().map(UnitSummary::id).collect(Collectors.toSet());
        Map<UnitId, Integer> counted = new HashMap<>();
        for (UnitSummary unit : all) {
            UnitId parent = unit.parent();
            if (parent != null && ids.contains(parent)) {
                counted.merge(parent, 1, Integer::sum);
            }
        }
        return counted;
    }

    MapLife life(UnitId unit, LocalDate today) {
        List<LineageLink> links = history.lineage(unit);
        return new MapLife(
                history.versions(unit).stream()
                        .map(version -> stage(version, today))
                        .toList(),
                heirs(links, link -> !link.predecessor().equals(unit), this::before),
                heirs(links, link -> link.predecessor().equals(unit), link -> after(link, today)));
    }

    private MapLife.Stage stage(UnitHistory.Version version, LocalDate today) {
        UnitSummary unit = version.unit();
        LocalDate last = new MapDay(today, today).nearest(unit.valid()).day();
        String where = units.ancestors(unit.id(), last).reversed().stream()
                .filter(above -> above.level() != UnitLevel.NATION)
                .map(UnitSummary::fullName)
                .collect(Collectors.joining(", "));
        return new MapLife.Stage(version, where);
    }

    private static List<MapLife.Heir> heirs(
            List<LineageLink> links, Predicate<LineageLink> which, Function<LineageLink, MapLife.Heir> heir) {
        return links.stream().filter(which).map(heir).toList();
    }

    private MapLife.Heir before(LineageLink link) {
        LocalDate lastDay = link.day().minusDays(1);
        return new MapLife.Heir(
                units.lastKnown(link.predecessor(), lastDay).orElseThrow(),
                link,
                "/dia-ban/%s?ngay=%s".formatted(link.predecessor(), lastDay));
    }

    /** As it is today, except that a unit to come is opened on its first day, and one that has ended as it began. */
    private MapLife.Heir after(LineageLink link, LocalDate today) {
        boolean there = units.find(link.successor(), today).isPresent();
        return new MapLife.Heir(
                units.lastKnown(link.successor(), link.day()).orElseThrow(),
                link,
                new MapDay(there ? today : link.day(), today).address(link.successor()));
    }

    MapAbsence absence(UnitSummary nearest, MapLife life, LocalDate day) {
        boolean yetToCome = day.isBefore(nearest.valid().from());
        return new MapAbsence(
                life.begun(nearest),
                yetToCome ? null : nearest.valid().lastDay().orElse(null),
                yetToCome ? List.of() : history.whereNow(nearest.id(), day));
    }
}
