package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.ReorganisationId;
import vn.congdongso.units.Reorganisation.Applied;
import vn.congdongso.units.UnitChronicle;

/** Puts a prepared decision on units into force, on its day. */
@UseCase
public class ConfirmReorganisation {

    private final Reorganisations reorganisations;
    private final ReorganisationScope scope;
    private final UnitChronicle chronicle;
    private final Changes changes;
    private final Today today;

    ConfirmReorganisation(
            Reorganisations reorganisations,
            ReorganisationScope scope,
            UnitChronicle chronicle,
            Changes changes,
            Today today) {
        this.reorganisations = reorganisations;
        this.scope = scope;
        this.chronicle = chronicle;
        this.changes = changes;
        this.today = today;
    }

    /** @param version of the draft whose consequences were looked at */
    public record Command(ReorganisationId id, int version, CurrentAccount who) {}

    public Outcome<Applied> confirm(Command command) {
        ReorganisationCase prepared = reorganisations.locked(command.id()).orElseThrow();
        if (!prepared.draft()) {
            return Outcome.refused(Violation.of("", "reorganisation.violation.not-a-draft"));
        }
        if (prepared.version() != command.version()) {
            return Outcome.refused(Violation.of("", "reorganisation.violation.changed-meanwhile"));
        }
        List<Violation> missing = ReorganisationRehearsal.missing(prepared);
        LocalDate day = prepared.effectiveOn();
        if (day == null || !missing.isEmpty()) {
            return Outcome.refused(missing);
        }
        List<Violation> outside = scope.violations(command.who(), prepared.steps(), day);
        return outside.isEmpty()
                ? chronicle.apply(prepared.reorganisation(day)).map(applied -> confirmed(prepared, applied, command))
                : Outcome.refused(outside);
    }

    private Applied confirmed(ReorganisationCase prepared, Applied applied, Command command) {
        reorganisations.confirm(prepared.id(), command.who().id(), today.now(), applied);
        changes.record(Change.of(
                "territory.reorganisation.confirmed",
                "reorganisation",
                prepared.id(),
                prepared.unit().value(),
                prepared.title()));
        return applied;
    }
}
