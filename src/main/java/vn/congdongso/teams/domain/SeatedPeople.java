package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.Person;
import vn.congdongso.people.PersonId;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.Member;

/** Who sits in a body on a day, offices and rules resolved to the persons of that day. */
@Component
public class SeatedPeople {

    private final Seats seats;
    private final UnitsBelow ground;
    private final People people;

    SeatedPeople(Seats seats, UnitsBelow ground, People people) {
        this.seats = seats;
        this.ground = ground;
        this.people = people;
    }

    /**
     * @param seatNo number in the decision's list
     * @param decision by which the seat exists
     * @param office whether the seat belongs to whoever holds the office
     * @param byRule whether the rule "all leaders of the group teams" brings the person here
     */
    public record Seated(int seatNo, Member member, DocumentId decision, boolean office, boolean byRule) {}

    public List<Seated> of(BodyId body, LocalDate day) {
        List<Seats.Seat> own = seats.ofBody(body, day);
        List<Seats.Seat> leaders = own.stream()
                .filter(Seats.Seat::byRule)
                .findFirst()
                .map(rule -> leadersBelow(rule, day))
                .orElse(List.of());
        Faces faces = facesOf(own, leaders, day);
        List<Seated> seated = new ArrayList<>();
        for (Seats.Seat seat : own) {
            if (seat.byRule()) {
                leaders.forEach(leader -> seated.add(leaderOf(seat, leader, faces)));
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

    private List<Seats.Seat> leadersBelow(Seats.Seat rule, LocalDate day) {
        return seats.leadersIn(ground.villagesBelow(rule.unit(), day), day);
    }

    private static Seated leaderOf(Seats.Seat rule, Seats.Seat leader, Faces faces) {
        String position = "Tổ trưởng " + leader.bodyName();
        return new Seated(rule.no(), member(rule, position, leader, faces), rule.decision(), false, true);
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

    private Faces facesOf(List<Seats.Seat> own, List<Seats.Seat> leaders, LocalDate day) {
        List<Seats.Seat> all = new ArrayList<>(own);
        all.addAll(leaders);
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
