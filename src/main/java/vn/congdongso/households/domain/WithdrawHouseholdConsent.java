package vn.congdongso.households.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;

/**
 * A household takes back what it agreed to, or asks not to be kept by name: name, place and phone go at once. Its number
 * stays, and so do the counts and the proof of both deeds.
 */
@NamedInterface("deeds")
@UseCase
public class WithdrawHouseholdConsent {

    /** What the audit trail keeps. */
    record Logged(int consents) {}

    private final HouseholdRows rows;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Today today;

    WithdrawHouseholdConsent(HouseholdRows rows, JdbcClient jdbc, Changes changes, Today today) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.changes = changes;
        this.today = today;
    }

    /**
     * Harmless when repeated.
     *
     * @return false when there is no such household
     */
    public boolean withdraw(HouseholdId id, CurrentAccount by) {
        Optional<Household> found = rows.take(id);
        found.filter(household -> household.cleared() == null).ifPresent(household -> withdraw(household, by));
        return found.isPresent();
    }

    private void withdraw(Household household, CurrentAccount by) {
        int consents = jdbc.sql("""
                        UPDATE households.consent c SET withdrawn_at = :now, withdrawn_by = :by
                        FROM households.household h
                        WHERE c.province_id = :province AND h.province_id = c.province_id AND h.id = c.household_id
                          AND (h.id = :household OR h.merged_into = :household) AND c.withdrawn_at IS NULL
                        """)
                .param("now", HouseholdRows.at(today.now()))
                .param("by", by.id().value())
                .param("province", household.province().value())
                .param("household", household.id().value())
                .update();
        rows.keep(
                household.clearedAt(today.now()),
                ChangeKind.CLEARED,
                List.of("head", "cluster", "phone"),
                by.id().value());
        changes.record(Change.of(
                "households.consent.withdrawn",
                "household",
                household.id(),
                household.village().value(),
                new Logged(consents)));
    }
}
