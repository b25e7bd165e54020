package vn.congdongso.access.domain;

import java.util.List;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** An account keeper closes the account of someone who has left: browsers and phones are out at once. */
@UseCase
public class CloseAccount {

    public record Command(CurrentAccount by, AccountId account, String reason) {}

    private static final int LONGEST_REASON = 300;

    private final AccountRows accounts;
    private final KeeperScope scope;
    private final Sessions sessions;
    private final Changes changes;
    private final Today today;

    CloseAccount(AccountRows accounts, KeeperScope scope, Sessions sessions, Changes changes, Today today) {
        this.accounts = accounts;
        this.scope = scope;
        this.sessions = sessions;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<AccountId> handle(Command command) {
        Account account = accounts.hold(command.account()).orElseThrow();
        List<Violation> refusals = scope.violations(command.by(), account);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        String reason = VietnameseText.clean(command.reason());
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return Outcome.refused(Violation.of("reason", "access.violation.reason", LONGEST_REASON));
        }
        accounts.disable(account.id(), today.now());
        sessions.endAll(account.id());
        String id = account.id().toString();
        changes.record(new Change(
                "access.account.closed", "account", id, account.unit().value(), null, null, reason));
        return Outcome.accepted(account.id());
    }
}
