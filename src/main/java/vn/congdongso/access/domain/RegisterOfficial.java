package vn.congdongso.access.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.Units;

/** An account keeper opens an account for an official, with a first password to be changed at the first sign-in. */
@UseCase
public class RegisterOfficial {

    /**
     * @param by absent when the program itself acts
     * @param person an official who is known already; absent for one newly named
     * @param password of one's own choice, only when the program itself acts
     */
    public record Command(
            @Nullable CurrentAccount by,
            @Nullable PersonId person,
            String fullName,
            String position,
            String username,
            @Nullable UnitId unit,
            @Nullable String password) {}

    /** @param firstPassword to be shown once */
    public record Registered(AccountId account, String username, String displayName, String firstPassword) {}

    record Line(String username, String name, String unit) {}

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_POSITION = 200;

    private final AccountRows accounts;
    private final KeeperScope scope;
    private final Passwords passwords;
    private final People people;
    private final Units units;
    private final Changes changes;
    private final Today today;

    RegisterOfficial(
            AccountRows accounts,
            KeeperScope scope,
            Passwords passwords,
            People people,
            Units units,
            Changes changes,
            Today today) {
        this.accounts = accounts;
        this.scope = scope;
        this.passwords = passwords;
        this.people = people;
        this.units = units;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<Registered> handle(Command command) {
        String name = VietnameseText.clean(command.fullName());
        String position = VietnameseText.clean(command.position());
        String username = Usernames.clean(command.username());
        List<Violation> found = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            found.add(Violation.of("fullName", "access.violation.full-name", LONGEST_NAME));
        }
        if (position.length() > LONGEST_POSITION) {
            found.add(Violation.of("position", "access.violation.position", LONGEST_POSITION));
        }
        found.addAll(Usernames.violations("username", username));
        if (found.stream().noneMatch(violation -> violation.field().equals("username"))
                && accounts.byUsername(username).isPresent()) {
            found.add(Violation.of("username", "access.violation.username-taken"));
        }
        if (command.password() != null) {
            found.addAll(PasswordRule.violations("password", command.password(), username));
        }
        UnitId unit = checkedUnit(command, found);
        if (unit == null || !found.isEmpty()) {
            return Outcome.refused(found);
        }
        return Outcome.accepted(open(command, name, position, username, unit));
    }

    private Registered open(Command command, String name, String position, String username, UnitId unit) {
        String chosen = command.password();
        String password = chosen == null ? passwords.first() : chosen;
        PersonId person = command.person() != null ? command.person() : people.add(name, position, unit);
        Account account = new Account(
                new AccountId(Uuid7.next()),
                Account.Kind.OFFICIAL,
                person,
                name,
                unit,
                username,
                chosen == null,
                null,
                null,
                null,
                null);
        accounts.addOfficial(account, passwords.hash(password), today.now());
        changes.record(Change.of(
                "access.account.opened",
                "account",
                account.id(),
                unit.value(),
                new Line(username, name, unit.toString())));
        return new Registered(account.id(), username, name, password);
    }

    private @Nullable UnitId checkedUnit(Command command, List<Violation> found) {
        UnitId unit = command.unit();
        if (unit == null || units.find(unit, today.today()).isEmpty()) {
            found.add(Violation.of("unit", "access.violation.unit-missing"));
            return null;
        }
        if (!scope.reaches(command.by(), unit)) {
            found.add(Violation.of("unit", "access.violation.unit-outside"));
        }
        return unit;
    }
}
