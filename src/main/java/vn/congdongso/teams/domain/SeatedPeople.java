package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.people.Office;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.Person;
import vn.congdongso.people.PersonId;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.Member;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Who sits in a body on a day, offices and rules resolved to the persons of that day. */
@Component
public class SeatedPeople {

    private final Seats seats;
    private final UnitsBelow ground;
    private final Units units;
    private final People people;

    SeatedPeople(Seats seats, UnitsBelow ground, Units units, People people) {
        this.seats = seats;
        this.ground = ground;
        this.units = units;
        this.people = people;
    }

    /**
     * @param seatNo number in the decision's list
     * @param decision by which the seat exists
     * @param office whether the seat belongs to whoever holds the office
     * @param byRule whether a rule such as "all leaders of the group teams" brings the person here
     */
    public record Seated(int seatNo, Member member, DocumentId decision, boolean office, boolean byRule) {}

    public List<Seated> of(BodyId body, LocalDate day) {
        List<Seats.Seat> own = seats.ofBody(body, day);
        Map<Seats.Seat, List<Brought>> brought = new LinkedHashMap<>();
        own.stream().filter(Seats.Seat::byRule).forEach(rule -> brought.put(rule, broughtBy(rule, day)));
        List<Seats.Seat> all = new ArrayList<>(own);
        brought.values().forEach(many -> many.forEach(one -> all.add(one.seat())));
        Faces faces = facesOf(all, day);
        List<Seated> seated = new ArrayList<>();
        for (Seats.Seat seat : own) {
            if (seat.byRule()) {
                brought.getOrDefault(seat, List.of())
                        .forEach(one -> seated.add(new Seated(
                                seat.no(),
                                member(seat, one.position(), one.seat(), faces),
                                seat.decision(),
                                false,
                                true)));
            } else {
                seated.add(new Seated(
                        seat.no(),
                        member(seat, seat.shown(), seat, faces),
                        seat.decision(),
                        seat.office() != null,
                        false));
            }
        }
        return seated;
    }

    /** Somebody whom a rule brings, by the seat or the office that they have elsewhere. */
    private record Brought(Seats.Seat seat, String position) {}

    private List<Brought> broughtBy(Seats.Seat rule, LocalDate day) {
        String office = rule.officeBelow();
        if (office == null) {
            return seats.leadersIn(ground.villagesBelow(rule.unit(), day), day).stream()
                    .filter(leader -> !leader.body().equals(rule.body()))
                    .map(leader -> new Brought(leader, "Tổ trưởng " + leader.bodyName()))
                    .toList();
        }
        List<UnitSummary> below = units.children(rule.unit(), day);
        Map<UnitId, List<Office>> offices =
                people.officesCalled(below.stream().map(UnitSummary::id).toList(), office).stream()
                        .collect(Collectors.groupingBy(Office::unit));
        return below.stream()
                .flatMap(unit -> offices.getOrDefault(unit.id(), List.of()).stream()
                        .limit(1)
                        .map(held -> new Brought(rule.heldBy(held.id()), held.title() + " (" + unit.fullName() + ")")))
                .toList();
    }

    private static Member member(Seats.Seat seat, String position, Seats.Seat held, Faces faces) {
        Person person = faces.of(held);
        return new Member(
                person == null ? null : person.id(),
                person == null ? "" : person.fullName(),
                position,
                seat.role(),
                seat.invited());
    }

    private record Faces(Map<PersonId, Person> persons, Map<OfficeId, Person> holders) {

        @Nullable
        Person of(Seats.Seat seat) {
            if (seat.person() != null) {
                return persons.get(seat.person());
            }
            return seat.office() == null ? null : holders.get(seat.office());
        }
    }

    private Faces facesOf(List<Seats.Seat> all, LocalDate day) {
        return new Faces(
                people.findAll(all.stream()
                        .map(Seats.Seat::person)
                        .filter(Objects::nonNull)
                        .toList()),
                people.holdersOf(
                        all.stream()
                                .map(Seats.Seat::office)
                                .filter(Objects::nonNull)
                                .toList(),
                        day));
    }
}
