package vn.congdongso.access.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;

/**
 * An official chooses a new password. The present one counts as a try to sign in, so that an open browser left alone is
 * no way to guess it; comparing happens outside the transaction that writes.
 */
@Component
public class ChangePassword {

    public static final int LEAST_LENGTH = PasswordRule.LEAST_LENGTH;

    /** @param current the password so far; not asked again of someone who has just signed in with a first password */
    public record Command(CurrentAccount by, String current, String next, String again) {}

    private final AccountRows accounts;
    private final SignInTries tries;
    private final Passwords passwords;
    private final SetPassword set;

    ChangePassword(AccountRows accounts, SignInTries tries, Passwords passwords, SetPassword set) {
        this.accounts = accounts;
        this.tries = tries;
        this.passwords = passwords;
        this.set = set;
    }

    public Outcome<AccountId> handle(Command command) {
        Account account = accounts.find(command.by().id()).orElseThrow();
        String username = account.username();
        if (username == null) {
            return Outcome.refused(Violation.of("", "access.violation.no-password"));
        }
        List<Violation> found = new ArrayList<>();
        if (!account.mustChange() && !knows(username, command.current())) {
            found.add(Violation.of("current", "access.violation.password-current"));
        }
        found.addAll(PasswordRule.violations("next", command.next(), username));
        if (!command.next().equals(command.again())) {
            found.add(Violation.of("again", "access.violation.password-again"));
        }
        if (found.isEmpty() && passwords.matches(command.next(), accounts.passwordHash(account.id()))) {
            found.add(Violation.of("next", "access.violation.password-same"));
        }
        return found.isEmpty()
                ? set.handle(new SetPassword.Command(account.id(), passwords.hash(command.next())))
                : Outcome.refused(found);
    }

    private boolean knows(String username, String current) {
        Optional<SignInTries.Try> attempt = tries.take(username);
        boolean right =
                attempt.isPresent() && passwords.matches(current, attempt.get().passwordHash());
        if (right) {
            tries.forget(attempt.get().account());
        }
        return right;
    }
}
