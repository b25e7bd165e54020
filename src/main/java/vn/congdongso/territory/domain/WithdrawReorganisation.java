package vn.congdongso.territory.domain;

import java.util.UUID;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.ReorganisationId;
import vn.congdongso.units.UnitChronicle;

/** Takes back a decision on units whose day has not come. From its day on only a counter-decision helps. */
@UseCase
public class WithdrawReorganisation {

    private final Reorganisations reorganisations;
    private final UnitChronicle chronicle;
    private final Changes changes;
    private final Today today;

    WithdrawReorganisation(Reorganisations reorganisations, UnitChronicle chronicle, Changes changes, Today today) {
        this.reorganisations = reorganisations;
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
                chronicle.withdraw(id.value()).map(done -> {
                    withdrawn(prepared);
                    return done;
                });
            case IN_FORCE -> Outcome.refused(Violation.of("", "reorganisation.violation.in-force"));
            case WITHDRAWN -> Outcome.refused(Violation.of("", "reorganisation.violation.not-a-draft"));
        };
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
