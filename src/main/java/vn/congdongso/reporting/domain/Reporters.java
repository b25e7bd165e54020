package vn.congdongso.reporting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdongso.reporting.Period;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Validity;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Who owes a report for a period, and to whom, in the boundaries and names of its last day. */
@Component
public class Reporters {

    private final Teams teams;
    private final Units units;
    private final Today today;

    Reporters(Teams teams, Units units, Today today) {
        this.teams = teams;
        this.units = units;
        this.today = today;
    }

    /** Refused when the period has not begun, or when there was no such team or commune in it. */
    public Outcome<Reporter> find(Subject subject, Period period) {
        if (!period.hasBegun(today.today())) {
            return Outcome.refused(Violation.of("", "reporting.violation.period-not-begun"));
        }
        Optional<Reporter> found = switch (subject) {
            case Subject.Team(BodyId body) -> team(body, period);
            case Subject.Commune(UnitId unit) -> commune(unit, period);
        };
        return found.map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Violation.of("", "reporting.violation.nobody-then")));
    }

    /** The teams that report to the commune: those of its villages and its own. Steering bodies do not log visits. */
    public List<BodySummary> teamsOf(UnitId commune, Period period) {
        return teams.below(commune, period.lastDayBy(today.today())).stream()
                .filter(body -> body.kind() == BodyKind.COMMUNITY_TEAM)
                .toList();
    }

    public List<UnitSummary> communesOf(UnitId above, Period period) {
        return units.below(above, UnitLevel.COMMUNE, period.lastDayBy(today.today()));
    }

    private Optional<Reporter> team(BodyId body, Period period) {
        LocalDate day = period.lastDayBy(today.today());
        return teams.lastKnown(body, day)
                .filter(team -> team.kind() == BodyKind.COMMUNITY_TEAM && existedIn(team.valid(), period))
                .flatMap(team -> communeOf(team.unit(), day)
                        .map(commune -> new Reporter(team.province(), commune, team.id(), team.name())));
    }

    private Optional<Reporter> commune(UnitId unit, Period period) {
        return units.lastKnown(unit, period.lastDayBy(today.today()))
                .filter(found -> found.level() == UnitLevel.COMMUNE && existedIn(found.valid(), period))
                .flatMap(found -> Optional.ofNullable(found.province())
                        .map(province -> new Reporter(province, found, null, found.fullName())));
    }

    private Optional<UnitSummary> communeOf(UnitId unit, LocalDate day) {
        return units.lastKnown(unit, day).flatMap(found -> {
            LocalDate then =
                    found.valid().lastDay().filter(last -> last.isBefore(day)).orElse(day);
            return Stream.concat(Stream.of(found), units.ancestors(unit, then).stream())
                    .filter(above -> above.level() == UnitLevel.COMMUNE)
                    .findFirst();
        });
    }

    private static boolean existedIn(Validity valid, Period period) {
        return !valid.from().isAfter(period.to())
                && valid.lastDay().map(last -> !last.isBefore(period.from())).orElse(true);
    }
}
