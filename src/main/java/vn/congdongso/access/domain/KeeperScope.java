package vn.congdongso.access.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/**
 * How far an account keeper reaches: accounts and grants inside the units that they keep, and never their own. Whoever
 * holds a right outside that ground is out of reach too, or a new password would open more than the keeper has.
 */
@Component
class KeeperScope {

    private final Access access;
    private final GrantRows grants;
    private final Today today;

    KeeperScope(Access access, GrantRows grants, Today today) {
        this.access = access;
        this.grants = grants;
        this.today = today;
    }

    /** @param by absent when the program itself acts */
    List<Violation> violations(@Nullable CurrentAccount by, Account account) {
        if (by == null) {
            return List.of();
        }
        if (by.id().equals(account.id()) || by.person().equals(account.person())) {
            return List.of(Violation.of("", "access.violation.own-account"));
        }
        boolean within = reaches(by, account.unit())
                && grants.of(account.id()).stream()
                        .filter(grant -> grant.countsFrom(today.today()))
                        .allMatch(grant -> reaches(by, grant.unit()));
        return within ? List.of() : List.of(Violation.of("", "access.violation.account-outside"));
    }

    /** The account itself where the keeper may touch it. */
    Outcome<Account> within(CurrentAccount by, Account account) {
        List<Violation> refusals = violations(by, account);
        return refusals.isEmpty() ? Outcome.accepted(account) : Outcome.refused(refusals);
    }

    boolean reaches(@Nullable CurrentAccount by, UnitId unit) {
        return by == null || access.may(by, Permission.MANAGE_ACCOUNTS, Place.in(unit));
    }
}
