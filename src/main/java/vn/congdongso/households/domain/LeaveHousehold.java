package vn.congdongso.households.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** A household moves away, or turns out not to have done so. */
@NamedInterface("deeds")
@UseCase
public class LeaveHousehold {

    /** What the audit trail keeps. */
    record Logged(@Nullable LocalDate leftOn) {}

    private final HouseholdRows rows;
    private final Changes changes;
    private final Today today;

    LeaveHousehold(HouseholdRows rows, Changes changes, Today today) {
        this.rows = rows;
        this.changes = changes;
        this.today = today;
    }

    /**
     * @param day first day on which it is there no more, today at the latest
     * @return empty when there is no such household; refused beside {@code leftOn}
     */
    public Optional<Outcome<HouseholdId>> leave(HouseholdId id, LocalDate day, CurrentAccount by) {
        return rows.take(id).map(household -> {
            if (day.isAfter(today.today())) {
                return Outcome.refused(Violation.of("leftOn", "households.violation.left-ahead"));
            }
            if (day.getYear() < 2000) {
                return Outcome.refused(Violation.of("leftOn", "households.violation.day"));
            }
            return keep(household, day, ChangeKind.LEFT, by);
        });
    }

    /** Empty when there is no such household. */
    public Optional<Outcome<HouseholdId>> stay(HouseholdId id, CurrentAccount by) {
        return rows.take(id).map(household -> keep(household, null, ChangeKind.RETURNED, by));
    }

    private Outcome<HouseholdId> keep(
            Household household, @Nullable LocalDate day, ChangeKind kind, CurrentAccount by) {
        if (household.mergedInto() != null) {
            return Outcome.refused(Violation.of("leftOn", "households.violation.merged"));
        }
        rows.keep(household.leaving(day), kind, List.of(), by.id().value());
        changes.record(Change.of(
                "households.household." + (day == null ? "returned" : "left"),
                "household",
                household.id(),
                household.village().value(),
                new Logged(day)));
        return Outcome.accepted(household.id());
    }
}
