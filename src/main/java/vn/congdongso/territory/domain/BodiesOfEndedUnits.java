package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.Boundaries;
import vn.congdongso.units.UnitHistory;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Bodies that outlived their units: until somebody decides about them they stay where they are. */
@Component
public class BodiesOfEndedUnits {

    /** @param now where the ground of the unit lies today */
    public record Line(BodySummary body, UnitSummary unit, List<UnitSummary> now) {}

    private final Boundaries boundaries;
    private final Teams teams;
    private final Units units;
    private final UnitHistory history;
    private final Today today;

    BodiesOfEndedUnits(Boundaries boundaries, Teams teams, Units units, UnitHistory history, Today today) {
        this.boundaries = boundaries;
        this.teams = teams;
        this.units = units;
        this.history = history;
        this.today = today;
    }

    public List<BodySummary> on(Collection<UnitId> grounds) {
        LocalDate day = today.today();
        List<UnitId> ended = grounds.stream()
                .filter(ground -> units.find(ground, day).isPresent())
                .flatMap(ground -> boundaries.formerUnits(ground, day).stream())
                .distinct()
                .toList();
        return ended.isEmpty() ? List.of() : teams.ofUnits(ended, day);
    }

    public List<Line> lines(List<BodySummary> bodies) {
        LocalDate day = today.today();
        Map<UnitId, List<UnitSummary>> now = history.whereNow(
                bodies.stream().map(BodySummary::unit).distinct().toList(), day);
        return bodies.stream()
                .map(body -> new Line(
                        body,
                        units.lastKnown(body.unit(), day).orElseThrow(),
                        now.getOrDefault(body.unit(), List.of())))
                .toList();
    }
}
