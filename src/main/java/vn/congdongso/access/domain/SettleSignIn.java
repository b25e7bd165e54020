package vn.congdongso.access.domain;

import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Role;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Writes down how a try to sign in ended. */
@UseCase
class SettleSignIn {

    /** @param locks the try was wrong and the last one that the account had */
    record Command(String username, boolean right, boolean locks) {}

    record Lock(int tries, long hours) {}

    private final AccountRows accounts;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Today today;
    private final AccessSettings settings;

    SettleSignIn(
            AccountRows accounts,
            Standings standings,
            JdbcClient jdbc,
            Changes changes,
            Today today,
            AccessSettings settings) {
        this.accounts = accounts;
        this.standings = standings;
        this.jdbc = jdbc;
        this.changes = changes;
        this.today = today;
        this.settings = settings;
    }

    public Outcome<CurrentAccount> handle(Command command) {
        Optional<Account> account = accounts.byUsername(command.username());
        if (command.right() && account.isPresent()) {
            return Outcome.accepted(accept(account.get()));
        }
        account.ifPresentOrElse(
                known -> changes.record(change("access.sign-in.refused", known)),
                () -> changes.record(
                        new Change("access.sign-in.refused", "username", unknown(command), null, null, null, null)));
        AccessSettings.LockOut rule = settings.lockOut();
        Lock lock = new Lock(rule.tries(), rule.duration().toHours());
        if (command.locks()) {
            account.ifPresent(known -> changes.record(Change.of(
                    "access.account.locked-out",
                    "account",
                    known.id(),
                    known.unit().value(),
                    lock)));
        }
        return Outcome.refused(Violation.of("", "access.violation.sign-in", lock.tries(), lock.hours()));
    }

    private CurrentAccount accept(Account account) {
        jdbc.sql("""
                UPDATE access.account SET failed_tries = 0, locked_until = NULL, last_seen = :now,
                    must_change = must_change OR :tooOld
                WHERE id = :id""")
                .param("id", account.id().value())
                .param("now", Moments.at(today.now()))
                .param("tooOld", passwordTooOld(account))
                .update();
        ActingAs.run(account.current(), () -> changes.record(change("access.sign-in.accepted", account)));
        return account.current();
    }

    /** TCVN 14423:2026: who administers changes the password every two months. */
    private boolean passwordTooOld(Account account) {
        return standings.of(account.current()).roles().contains(Role.ADMINISTRATOR)
                && account.passwordChangedAt() != null
                && account.passwordChangedAt()
                        .plus(settings.keeperPasswordAge())
                        .isBefore(today.now());
    }

    /** What was typed may be a password in the wrong field: only its hash is kept. */
    private static String unknown(Command command) {
        return HexFormat.of().formatHex(Secret.hash(command.username()), 0, 16);
    }

    private static Change change(String action, Account account) {
        AccountId id = account.id();
        return new Change(action, "account", id.toString(), account.unit().value(), null, null, null);
    }
}
