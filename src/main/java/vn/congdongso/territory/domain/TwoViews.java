package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdongso.indicators.Breakdown;
import vn.congdongso.indicators.Figures;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** The figures of a unit over some days, in the boundaries of those days or in today's. */
@Component
public class TwoViews {

    public enum Boundaries {
        THEN,
        TODAY
    }

    /**
     * @param living whether the part is a unit that exists today
     * @param team whether it is a body at work in the unit itself
     */
    public record Part(UUID id, String name, long people, boolean living, boolean team) {}

    /** @param rest counted in none of the parts, or not to be divided among them */
    public record View(UnitSummary unit, long people, long visits, List<Part> parts, long rest) {}

    private final Figures figures;
    private final Units units;
    private final Teams teams;
    private final Today today;

    TwoViews(Figures figures, Units units, Teams teams, Today today) {
        this.figures = figures;
        this.units = units;
        this.teams = teams;
        this.today = today;
    }

    /** Empty when the unit is not known; in today's boundaries also when it has ended. */
    public Optional<View> of(UnitId id, LocalDate from, LocalDate to, Boundaries boundaries) {
        LocalDate now = today.today();
        return switch (boundaries) {
            case THEN ->
                units.lastKnown(id, to).map(unit -> view(unit, figures.breakdown(id, unit.province(), from, to), to));
            case TODAY -> units.find(id, now).map(unit -> view(unit, figures.inBoundaries(id, now, from, to), now));
        };
    }

    private View view(UnitSummary unit, Breakdown found, LocalDate day) {
        Map<UUID, Long> people = new HashMap<>(found.people());
        units.children(unit.id(), day)
                .forEach(child -> people.putIfAbsent(child.id().value(), 0L));
        List<UnitId> ids = people.keySet().stream().map(UnitId::new).toList();
        Map<UnitId, UnitSummary> living = units.findAll(ids, today.today());
        Map<UUID, String> names = new HashMap<>();
        for (UnitId id : ids) {
            units.lastKnown(id, day).ifPresent(known -> names.put(id.value(), known.title()));
        }
        Map<UUID, BodySummary> bodies = teams
                .findAll(
                        people.keySet().stream()
                                .filter(id -> !names.containsKey(id))
                                .map(BodyId::new)
                                .toList(),
                        day)
                .values()
                .stream()
                .collect(Collectors.toMap(body -> body.id().value(), body -> body));
        List<Part> parts = new ArrayList<>();
        people.forEach((id, figure) -> name(id, names, bodies)
                .ifPresent(name -> parts.add(
                        new Part(id, name, figure, living.containsKey(new UnitId(id)), bodies.containsKey(id)))));
        parts.sort(Comparator.comparing(Part::team).thenComparing(Part::name, VietnameseText.order()));
        long total = found.total(Figures.PEOPLE);
        long inParts = parts.stream().mapToLong(Part::people).sum();
        return new View(unit, total, found.total(Figures.VISITS), parts, total - inParts);
    }

    private static Optional<String> name(UUID id, Map<UUID, String> names, Map<UUID, BodySummary> bodies) {
        return Stream.of(
                        Optional.ofNullable(names.get(id)),
                        Optional.ofNullable(bodies.get(id)).map(BodySummary::name))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
