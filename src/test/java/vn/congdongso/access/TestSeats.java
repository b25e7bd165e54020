package vn.congdongso.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import vn.congdongso.people.PersonId;
import vn.congdongso.units.UnitId;

/** Seats in bodies that exist in no decision. */
@Component
public class TestSeats implements BodyRoles {

    private record Seat(PersonId person, BodyRole role) {}

    private final List<Seat> seats = new CopyOnWriteArrayList<>();

    public void give(PersonId person, UUID body, UnitId unit, Role role) {
        seats.add(new Seat(person, new BodyRole(body, unit, role)));
    }

    @Override
    public List<BodyRole> rolesOf(PersonId person, LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.person().equals(person))
                .map(Seat::role)
                .toList();
    }
}
