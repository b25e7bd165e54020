package vn.congdongso.access.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;

/**
 * An official signs in by password. Not one transaction: the try is counted, then the password is compared without
 * holding a connection, then the result is written. Every refusal reads and takes alike, whether the name is unknown,
 * the password wrong or the account locked.
 */
@Component
public class SignIn {

    public record Command(String username, String password, String address) {}

    private final SignInTries tries;
    private final Passwords passwords;
    private final SettleSignIn settle;
    private final AccessSettings settings;

    SignIn(SignInTries tries, Passwords passwords, SettleSignIn settle, AccessSettings settings) {
        this.tries = tries;
        this.passwords = passwords;
        this.settle = settle;
        this.settings = settings;
    }

    public Outcome<CurrentAccount> handle(Command command) {
        String username = Usernames.clean(command.username());
        SignInTries.Start start = tries.start(command.address(), username);
        if (!start.admitted()) {
            return Outcome.refused(Violation.of(
                    "",
                    "access.violation.too-many-tries",
                    settings.rate().window().toMinutes()));
        }
        Optional<SignInTries.Try> attempt = start.attempt();
        String hash = attempt.map(SignInTries.Try::passwordHash).orElse(passwords.decoy());
        boolean right = passwords.matches(command.password(), hash) && attempt.isPresent();
        if (right) {
            tries.giveBack(command.address());
        }
        boolean locks = !right && attempt.filter(tries::wasLast).isPresent();
        return settle.handle(new SettleSignIn.Command(username, right, locks));
    }
}
