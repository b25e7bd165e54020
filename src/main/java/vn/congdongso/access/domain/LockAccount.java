package vn.congdongso.access.domain;

import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;

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
        Account held = accounts.hold(command.account()).orElseThrow();
        return scope.within(command.by(), held).map(this::lock);
    }

    private AccountId lock(Account account) {
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
        return account.id();
    }
}
