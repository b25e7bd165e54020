package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitHistory;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/**
 * The bodies about which an agency may decide, and the drafts that begin with them as they are. Those of ended units are
 * among them, where the ground is now the agency's: nobody else can decide what becomes of them.
 */
@Component
public class StandingBodies {

    private final Teams teams;
    private final Bodies bodies;
    private final PresentMembers members;
    private final Units units;
    private final UnitHistory history;

    StandingBodies(Teams teams, Bodies bodies, PresentMembers members, Units units, UnitHistory history) {
        this.teams = teams;
        this.bodies = bodies;
        this.members = members;
        this.units = units;
        this.history = history;
    }

    /** In the agency and in what lies right below it, and those that wait since their unit ended. */
    public List<BodySummary> of(UnitId agency, LocalDate day) {
        Set<UnitId> ground = new LinkedHashSet<>(List.of(agency));
        units.predecessors(agency).forEach(before -> ground.add(before.id()));
        for (UnitSummary village : units.children(agency, day)) {
            ground.add(village.id());
            units.predecessors(village.id()).forEach(before -> ground.add(before.id()));
        }
        return teams.ofUnits(ground, day).stream()
                .filter(body -> units.coveredBy(body.unit(), day).contains(agency.value()))
                .toList();
    }

    /** The body as it stands, in the unit in which its ground lies now. */
    public BodyDraft asItIs(BodySummary body, UnitId agency, LocalDate day) {
        return new BodyDraft(
                body.id(),
                body.name(),
                unitNow(body, agency, day),
                body.kind(),
                seats(List.of(body), day),
                List.of(),
                bodies.scope(body.id(), day));
    }

    /** The body that ends: nothing but which one. */
    public BodyDraft ending(BodySummary body) {
        return BodyDraft.of(body.id(), body.name(), body.unit(), body.kind(), List.of());
    }

    /** The first goes on, the others are merged into it; everyone of all of them stands on the list, to be chosen from. */
    public BodyDraft merged(List<BodySummary> chosen, UnitId agency, LocalDate day) {
        BodySummary first = chosen.getFirst();
        Set<UnitId> grounds = new LinkedHashSet<>();
        Set<String> functions = new LinkedHashSet<>();
        Set<UnitId> villages = new LinkedHashSet<>();
        for (BodySummary body : chosen) {
            BodyDraft.Scope scope = bodies.scope(body.id(), day);
            grounds.add(unitNow(body, agency, day));
            functions.addAll(scope.functions());
            villages.addAll(scope.villages());
        }
        BodyDraft.Scope scope = new BodyDraft.Scope(List.copyOf(functions), List.copyOf(villages), null);
        UnitId unit = grounds.size() == 1 ? grounds.iterator().next() : agency;
        List<BodyId> others = chosen.stream().skip(1).map(BodySummary::id).toList();
        return new BodyDraft(first.id(), first.name(), unit, first.kind(), seats(chosen, day), others, scope);
    }

    /** The bodies by the unit in which they work now. */
    public Map<UnitId, List<BodySummary>> byUnit(List<BodySummary> chosen, UnitId agency, LocalDate day) {
        Map<UnitId, List<BodySummary>> byUnit = new LinkedHashMap<>();
        chosen.forEach(body -> byUnit.computeIfAbsent(unitNow(body, agency, day), unit -> new ArrayList<>())
                .add(body));
        return byUnit;
    }

    private UnitId unitNow(BodySummary body, UnitId agency, LocalDate day) {
        if (units.find(body.unit(), day).isPresent()) {
            return body.unit();
        }
        List<UnitId> now = history.whereNow(body.unit(), day).stream()
                .map(UnitSummary::id)
                .filter(unit -> units.coveredBy(unit, day).contains(agency.value()))
                .toList();
        return now.size() == 1 ? now.getFirst() : agency;
    }

    /** Everyone once, with the highest role that they have in any of the bodies; one leader, of the first body. */
    private List<SeatDraft> seats(List<BodySummary> chosen, LocalDate day) {
        Map<String, SeatDraft> seats = new LinkedHashMap<>();
        Map<BodyId, List<MembersDifference.Present>> present = members.of(chosen, day);
        boolean led = false;
        for (BodySummary body : chosen) {
            for (MembersDifference.Present seat : present.getOrDefault(body.id(), List.of())) {
                SeatRole role = seat.role() == SeatRole.LEADER && led ? SeatRole.DEPUTY : seat.role();
                led |= role == SeatRole.LEADER;
                SeatDraft row = SeatDraft.of(role, seat.kind(), seat.name(), seat.position(), seat.invited());
                seats.merge(identity(seat), row, (one, other) -> one.role().compareTo(other.role()) <= 0 ? one : other);
            }
        }
        return seats.values().stream()
                .sorted(Comparator.comparing(SeatDraft::role))
                .toList();
    }

    private static String identity(MembersDifference.Present seat) {
        return seat.person() == null
                ? seat.kind() + VietnameseText.key(seat.name() + "|" + seat.position())
                : seat.person().toString();
    }
}
