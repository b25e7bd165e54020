package vn.congdongso.access.domain;

import java.util.List;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** An account keeper gives an official a new first password; what is open in browsers ends. */
@UseCase
public class ResetPassword {

    public record Command(CurrentAccount by, AccountId account) {}

    private final AccountRows accounts;
    private final KeeperScope scope;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Changes changes;
    private final Today today;

    ResetPassword(
            AccountRows accounts,
            KeeperScope scope,
            Passwords passwords,
            Sessions sessions,
            Changes changes,
            Today today) {
        this.accounts = accounts;
        this.scope = scope;
        this.passwords = passwords;
        this.sessions = sessions;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<RegisterOfficial.Registered> handle(Command command) {
        Account account = accounts.hold(command.account()).orElseThrow();
        String username = account.username();
        List<Violation> refusals = scope.violations(command.by(), account);
        if (username == null || !refusals.isEmpty()) {
            return Outcome.refused(
                    refusals.isEmpty() ? List.of(Violation.of("", "access.violation.no-password")) : refusals);
        }
        String password = passwords.first();
        accounts.setPassword(account.id(), passwords.hash(password), true, today.now());
        sessions.endAll(account.id());
        String id = account.id().toString();
        changes.record(new Change(
                "access.password.reset", "account", id, account.unit().value(), null, null, null));
        return Outcome.accepted(
                new RegisterOfficial.Registered(account.id(), username, account.displayName(), password));
    }
}
