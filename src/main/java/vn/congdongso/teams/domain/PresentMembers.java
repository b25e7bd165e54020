package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.congdongso.people.People;
import vn.congdongso.people.Person;
import vn.congdongso.people.PersonId;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;

/** The lists of bodies as they stand, in the words of a draft. */
@Component
class PresentMembers {

    private final Seats seats;
    private final People people;

    PresentMembers(Seats seats, People people) {
        this.seats = seats;
        this.people = people;
    }

    Map<BodyId, List<MembersDifference.Present>> of(Collection<BodySummary> bodies, LocalDate day) {
        Map<BodyId, List<MembersDifference.Present>> present = new HashMap<>();
        for (BodySummary body : bodies) {
            List<Seats.Seat> there = seats.ofBody(body.id(), day);
            Map<PersonId, Person> persons = people.findAll(there.stream()
                    .map(Seats.Seat::person)
                    .filter(Objects::nonNull)
                    .toList());
            present.put(
                    body.id(),
                    there.stream().map(seat -> present(body, seat, persons)).toList());
        }
        return present;
    }

    private static MembersDifference.Present present(BodySummary body, Seats.Seat seat, Map<PersonId, Person> persons) {
        Person person = seat.person() == null ? null : persons.get(seat.person());
        return new MembersDifference.Present(
                body.name(),
                seat.role(),
                kind(seat),
                person == null ? Objects.requireNonNullElse(seat.officeBelow(), "") : person.fullName(),
                seat.shown(),
                seat.invited(),
                seat.person());
    }

    static SeatKind kind(Seats.Seat seat) {
        if (seat.person() != null) {
            return SeatKind.NAMED;
        }
        if (seat.office() != null) {
            return SeatKind.OFFICE;
        }
        return seat.officeBelow() == null ? SeatKind.GROUP_LEADERS : SeatKind.OFFICE_BELOW;
    }
}
