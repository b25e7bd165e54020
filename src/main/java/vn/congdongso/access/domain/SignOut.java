package vn.congdongso.access.domain;

import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;

/** An official signs out of the browser. */
@UseCase
public class SignOut {

    public record Command(CurrentAccount by) {}

    private final AccountRows accounts;
    private final Changes changes;

    SignOut(AccountRows accounts, Changes changes) {
        this.accounts = accounts;
        this.changes = changes;
    }

    public Outcome<AccountId> handle(Command command) {
        Account account = accounts.find(command.by().id()).orElseThrow();
        String id = account.id().toString();
        changes.record(
                new Change("access.sign-out", "account", id, account.unit().value(), null, null, null));
        return Outcome.accepted(account.id());
    }
}
