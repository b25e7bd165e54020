package vn.congdongso.composition.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.Roster;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/** Bodies of a ground on a day with all that the rules ask of them: read once, held against any book of rules. */
final class Surveyed {

    private final Map<UnitId, UnitSummary> units;
    private final List<Roster> rosters;
    private final Map<UnitId, Long> households;
    private final Map<String, Integer> bodiesPerUnit = new HashMap<>();
    private final Map<String, Phrases> readers = new HashMap<>();

    /** Paths of villages with a team, and what the leader there is called in a body above. */
    private final List<Leader> leaders = new ArrayList<>();

    private record Leader(String path, String position) {}

    Surveyed(Map<UnitId, UnitSummary> units, List<Roster> rosters, Map<UnitId, Long> households) {
        this.units = units;
        this.rosters = rosters;
        this.households = households;
        for (Roster roster : rosters) {
            bodiesPerUnit.merge(roster.unit() + " " + roster.kind(), 1, Integer::sum);
            UnitSummary unit = units.get(roster.unit());
            if (unit != null && unit.level() == UnitLevel.VILLAGE && roster.kind() == BodyKind.COMMUNITY_TEAM) {
                leaders(roster, unit);
            }
        }
    }

    private void leaders(Roster roster, UnitSummary unit) {
        roster.seats().stream()
                .filter(seat -> seat.role() == SeatRole.LEADER && !seat.groupLeaders())
                .forEach(seat -> leaders.add(new Leader(unit.path(), "Tổ trưởng " + roster.name())));
    }

    /** @param wanted only bodies of these units */
    List<CheckedBody> against(RuleBook book, Collection<UnitId> wanted) {
        List<CheckedBody> checked = new ArrayList<>(rosters.size());
        for (Roster roster : rosters) {
            UnitSummary unit = units.get(roster.unit());
            if (unit != null && wanted.contains(roster.unit())) {
                checked.add(check(roster, unit, book));
            }
        }
        return checked;
    }

    private CheckedBody check(Roster roster, UnitSummary unit, RuleBook book) {
        RuleSet rule = book.governing(roster.kind(), roster.name(), unit).orElse(null);
        return new CheckedBody(
                roster.body(),
                roster.name(),
                unit.id(),
                communeOf(unit),
                rule,
                rule == null ? List.of() : deviations(rule, roster, unit, bodies(roster)));
    }

    /** @param bodies of its kind in its unit */
    List<Deviation> deviations(RuleSet rule, Roster roster, UnitSummary unit, int bodies) {
        Examined examined = new Examined(roster.kind(), unit.typeName(), seats(roster, unit), households(unit), bodies);
        return Examination.of(rule.clauses(), examined, readers.computeIfAbsent(unit.typeName(), Phrases::new));
    }

    int bodies(Roster roster) {
        return bodiesPerUnit.getOrDefault(roster.unit() + " " + roster.kind(), 0);
    }

    private @Nullable Long households(UnitSummary unit) {
        return households.get(unit.id());
    }

    private static UnitId communeOf(UnitSummary unit) {
        UnitId parent = unit.parent();
        return unit.level() == UnitLevel.VILLAGE && parent != null ? parent : unit.id();
    }

    private List<Examined.Seat> seats(Roster roster, UnitSummary unit) {
        return roster.seats().stream()
                .flatMap(seat -> seat.groupLeaders()
                        ? leadersBelow(unit, seat)
                        : Stream.of(new Examined.Seat(seat.role(), seat.position(), seat.invited())))
                .toList();
    }

    private Stream<Examined.Seat> leadersBelow(UnitSummary unit, Roster.Seat seat) {
        String below = unit.path() + ".";
        return leaders.stream()
                .filter(leader -> leader.path().startsWith(below))
                .map(leader -> new Examined.Seat(seat.role(), leader.position(), seat.invited()));
    }
}
