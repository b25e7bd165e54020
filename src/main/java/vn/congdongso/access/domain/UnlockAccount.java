package vn.congdongso.access.domain;

import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;

/** An account keeper opens a locked account before its time. */
@UseCase
public class UnlockAccount {

    public record Command(CurrentAccount by, AccountId account) {}

    private final AccountRows accounts;
    private final KeeperScope scope;
    private final Changes changes;

    UnlockAccount(AccountRows accounts, KeeperScope scope, Changes changes) {
        this.accounts = accounts;
        this.scope = scope;
        this.changes = changes;
    }

    public Outcome<AccountId> handle(Command command) {
        Account held = accounts.hold(command.account()).orElseThrow();
        return scope.within(command.by(), held).map(this::unlock);
    }

    private AccountId unlock(Account account) {
        accounts.unlock(account.id());
        changes.record(new Change(
                "access.account.unlocked",
                "account",
                account.id().toString(),
                account.unit().value(),
                null,
                null,
                null));
        return account.id();
    }
}
