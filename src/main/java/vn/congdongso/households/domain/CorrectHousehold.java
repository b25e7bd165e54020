package vn.congdongso.households.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Mends what is written down about a household. */
@NamedInterface("deeds")
@UseCase
public class CorrectHousehold {

    /** What the audit trail keeps: names stay out of it, they go when the household takes back its consent. */
    record Logged(List<String> fields) {}

    private final HouseholdRows rows;
    private final Changes changes;

    CorrectHousehold(HouseholdRows rows, Changes changes) {
        this.rows = rows;
        this.changes = changes;
    }

    /** Empty when there is no such household; refused for one that is kept without a name by its own wish. */
    public Optional<Outcome<HouseholdId>> correct(HouseholdId id, HouseholdFields fields, CurrentAccount by) {
        return rows.take(id).map(household -> correct(household, fields, by));
    }

    private Outcome<HouseholdId> correct(Household household, HouseholdFields fields, CurrentAccount by) {
        if (household.mergedInto() != null) {
            return Outcome.refused(Violation.of("", "households.violation.merged"));
        }
        if (household.cleared() != null && !fields.nameless()) {
            return Outcome.refused(Violation.of("head", "households.violation.cleared"));
        }
        List<String> differences = household.fields().differences(fields);
        if (!differences.isEmpty()) {
            rows.keep(
                    household.with(fields),
                    ChangeKind.CORRECTED,
                    differences,
                    by.id().value());
            changes.record(Change.of(
                    "households.household.corrected",
                    "household",
                    household.id(),
                    household.village().value(),
                    new Logged(differences)));
        }
        return Outcome.accepted(household.id());
    }
}
