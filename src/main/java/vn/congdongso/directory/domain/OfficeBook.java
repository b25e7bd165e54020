package vn.congdongso.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.people.Holding;
import vn.congdongso.people.Office;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.teams.SeatHeld;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;

/** Offices with their holders and the seats that go with them. */
@Component
public class OfficeBook {

    private final People people;
    private final Teams teams;

    OfficeBook(People people, Teams teams) {
        this.people = people;
        this.teams = teams;
    }

    /**
     * An office on a day.
     *
     * @param holder absent while it is vacant
     * @param next the first holder of a later day, where one is known
     * @param seats in bodies that whoever holds it has on the day
     */
    public record Line(
            Office office,
            @Nullable Holding holder,
            @Nullable Holding next,
            List<SeatHeld> seats) {}

    public Optional<Office> find(OfficeId office) {
        return Optional.ofNullable(people.offices(List.of(office)).get(office));
    }

    public List<Line> on(UnitId unit, LocalDate day) {
        return lines(people.officesOf(unit), day);
    }

    public List<Line> lines(List<Office> offices, LocalDate day) {
        List<OfficeId> ids = offices.stream().map(Office::id).toList();
        Map<OfficeId, List<Holding>> holdings =
                people.holdings(ids).stream().collect(Collectors.groupingBy(Holding::office));
        Map<OfficeId, List<SeatHeld>> seats = teams.seatsOf(ids, day).stream()
                .collect(Collectors.groupingBy(seat -> Objects.requireNonNull(seat.office())));
        return offices.stream()
                .map(office -> line(
                        office,
                        holdings.getOrDefault(office.id(), List.of()),
                        seats.getOrDefault(office.id(), List.of()),
                        day))
                .toList();
    }

    private static Line line(Office office, List<Holding> holdings, List<SeatHeld> seats, LocalDate day) {
        Holding holder = holdings.stream()
                .filter(holding -> holding.valid().holdsOn(day))
                .findFirst()
                .orElse(null);
        Holding next = holdings.stream()
                .filter(holding -> holding.valid().from().isAfter(day))
                .reduce((later, earlier) -> earlier)
                .orElse(null);
        return new Line(office, holder, next, seats);
    }

    public List<Holding> history(OfficeId office) {
        return people.holdings(List.of(office));
    }
}
