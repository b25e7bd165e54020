package vn.congdongso.access.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Role;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Validity;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.Units;

/** An account keeper gives an official a role on a unit and all that lies in it. */
@UseCase
public class GrantRole {

    /**
     * @param by absent when the program itself acts
     * @param until last day; absent when no end is known
     */
    public record Command(
            @Nullable CurrentAccount by,
            AccountId account,
            @Nullable Role role,
            @Nullable UnitId unit,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String legalBasis) {}

    private static final int LONGEST_BASIS = 300;

    private final AccountRows accounts;
    private final GrantRows grants;
    private final KeeperScope scope;
    private final Units units;
    private final Changes changes;
    private final Today today;

    GrantRole(AccountRows accounts, GrantRows grants, KeeperScope scope, Units units, Changes changes, Today today) {
        this.accounts = accounts;
        this.grants = grants;
        this.scope = scope;
        this.units = units;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<UnitGrant> handle(Command command) {
        Account account = accounts.hold(command.account()).orElseThrow();
        List<Violation> found = new ArrayList<>(scope.violations(command.by(), account));
        if (account.volunteer() || account.disabled()) {
            found.add(Violation.of("", "access.violation.grant-nobody"));
        }
        String basis = VietnameseText.clean(command.legalBasis());
        if (basis.isEmpty() || basis.length() > LONGEST_BASIS) {
            found.add(Violation.of("legalBasis", "access.violation.legal-basis", LONGEST_BASIS));
        }
        Role role = checkedRole(command.role(), found);
        UnitId unit = checkedUnit(command, found);
        Validity valid = checkedDays(command, found);
        if (role == null || unit == null || valid == null || !found.isEmpty()) {
            return Outcome.refused(found);
        }
        if (grants.overlaps(account.id(), role, unit, valid)) {
            return Outcome.refused(Violation.of("role", "access.violation.grant-exists"));
        }
        UnitGrant grant = new UnitGrant(account.id(), role, unit, valid, basis, false);
        grants.add(
                grant, Optional.ofNullable(command.by()).map(CurrentAccount::id).orElse(null), today.now());
        changes.record(Change.of("access.grant.given", "account", account.id(), unit.value(), GrantLine.of(grant)));
        return Outcome.accepted(grant);
    }

    private static @Nullable Role checkedRole(@Nullable Role role, List<Violation> found) {
        if (role == null || role.ofBody()) {
            found.add(Violation.of("role", "access.violation.role-missing"));
            return null;
        }
        return role;
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

    private @Nullable Validity checkedDays(Command command, List<Violation> found) {
        LocalDate from = command.from();
        LocalDate until = command.until();
        if (from == null) {
            found.add(Violation.of("from", "access.violation.day-missing"));
            return null;
        }
        if (command.by() != null && from.isBefore(today.today())) {
            found.add(Violation.of("from", "access.violation.grant-past"));
        }
        if (until != null && until.isBefore(from)) {
            found.add(Violation.of("until", "access.violation.grant-ends-early"));
            return null;
        }
        return new Validity(from, until == null ? null : until.plusDays(1));
    }
}
