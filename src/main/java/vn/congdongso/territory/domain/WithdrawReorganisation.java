package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.Teams;
import vn.congdongso.territory.ReorganisationId;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;

/** Takes back a decision on units whose day has not come. From its day on only a counter-decision helps. */
@UseCase
public class WithdrawReorganisation {

    private final Reorganisations reorganisations;
    private final UnitChronicle chronicle;
    private final Teams teams;
    private final Changes changes;
    private final Today today;

    WithdrawReorganisation(
            Reorganisations reorganisations, UnitChronicle chronicle, Teams teams, Changes changes, Today today) {
        this.reorganisations = reorganisations;
        this.teams = teams;
        this.chronicle = chronicle;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<UUID> withdraw(ReorganisationId id) {
        ReorganisationCase prepared = reorganisations.locked(id).orElseThrow();
        return switch (prepared.stage(today.today())) {
            case DRAFT -> {
                withdrawn(prepared);
                yield Outcome.accepted(id.value());
            }
            case SCHEDULED ->
                teamsThere(prepared)
                        ? Outcome.refused(Violation.of("", "reorganisation.violation.teams-there"))
                        : chronicle.withdraw(id.value()).map(done -> {
                            withdrawn(prepared);
                            return done;
                        });
            case IN_FORCE -> Outcome.refused(Violation.of("", "reorganisation.violation.in-force"));
            case WITHDRAWN -> Outcome.refused(Violation.of("", "reorganisation.violation.not-a-draft"));
        };
    }

    /** Whether a decision has given a team to a unit that would never be. */
    private boolean teamsThere(ReorganisationCase prepared) {
        List<UnitId> made = prepared.steps().stream()
                .flatMap(step -> ReorganisationScope.Touched.by(step).made().stream())
                .toList();
        LocalDate day = prepared.effectiveOn();
        return day != null && !teams.ofUnits(made, day).isEmpty();
    }

    private void withdrawn(ReorganisationCase prepared) {
        reorganisations.withdraw(prepared.id());
        changes.record(Change.of(
                "territory.reorganisation.withdrawn",
                "reorganisation",
                prepared.id(),
                prepared.unit().value(),
                prepared.title()));
    }
}
