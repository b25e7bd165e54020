package vn.congdongso.access.domain;

import java.util.List;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** An account keeper shuts an account until it is opened again, and ends what is open in browsers. */
@UseCase
public class LockAccount {

    public record Command(CurrentAccount by, AccountId account) {}

    private final AccountRows accounts;
    private final KeeperScope scope;
    private final Sessions sessions;
    private final Changes changes;

    LockAccount(AccountRows accounts, KeeperScope scope, Sessions sessions, Changes changes) {
        this.accounts = accounts;
        this.scope = scope;
        this.sessions = sessions;
        this.changes = changes;
    }

    public Outcome<AccountId> handle(Command command) {
        Account account = accounts.hold(command.account()).orElseThrow();
        List<Violation> refusals = scope.violations(command.by(), account);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        accounts.lock(account.id());
        sessions.endAll(account.id());
        changes.record(new Change(
                "access.account.locked",
                "account",
                account.id().toString(),
                account.unit().value(),
                null,
                null,
                null));
        return Outcome.accepted(account.id());
    }
}
