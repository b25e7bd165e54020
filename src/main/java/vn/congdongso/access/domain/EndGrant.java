package vn.congdongso.access.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Role;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** An account keeper takes a role back; it counts no more from that moment. */
@UseCase
public class EndGrant {

    public record Command(CurrentAccount by, AccountId account, Role role, UnitId unit, LocalDate from) {}

    private final AccountRows accounts;
    private final GrantRows grants;
    private final KeeperScope scope;
    private final Changes changes;
    private final Today today;

    EndGrant(AccountRows accounts, GrantRows grants, KeeperScope scope, Changes changes, Today today) {
        this.accounts = accounts;
        this.grants = grants;
        this.scope = scope;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<UnitGrant> handle(Command command) {
        Account account = accounts.hold(command.account()).orElseThrow();
        List<Violation> refusals = scope.violations(command.by(), account);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Optional<UnitGrant> grant = grants.of(account.id()).stream()
                .filter(candidate -> candidate.role() == command.role()
                        && candidate.unit().equals(command.unit())
                        && candidate.valid().from().equals(command.from())
                        && candidate.countsFrom(today.today()))
                .findFirst();
        if (grant.isEmpty()) {
            return Outcome.refused(Violation.of("", "access.violation.grant-gone"));
        }
        grants.end(grant.get(), command.by().id(), today.today(), today.now());
        UnitId unit = command.unit();
        changes.record(new Change(
                "access.grant.ended",
                "account",
                account.id().toString(),
                unit.value(),
                GrantLine.of(grant.get()),
                null,
                null));
        return Outcome.accepted(grant.get());
    }
}
