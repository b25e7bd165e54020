package vn.congdongso.access.domain;

import vn.congdongso.access.AccountId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;

/** Puts a new password of one's own in force; every open browser of the account has to sign in anew. */
@UseCase
class SetPassword {

    record Command(AccountId account, String passwordHash) {}

    private final AccountRows accounts;
    private final Sessions sessions;
    private final Changes changes;
    private final Today today;

    SetPassword(AccountRows accounts, Sessions sessions, Changes changes, Today today) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<AccountId> handle(Command command) {
        Account account = accounts.hold(command.account()).orElseThrow();
        accounts.setPassword(account.id(), command.passwordHash(), false, today.now());
        sessions.endAll(account.id());
        String id = account.id().toString();
        changes.record(new Change(
                "access.password.changed", "account", id, account.unit().value(), null, null, null));
        return Outcome.accepted(account.id());
    }
}
