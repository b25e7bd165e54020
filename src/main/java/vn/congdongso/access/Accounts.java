package vn.congdongso.access;

import java.util.Collection;
import java.util.Map;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

/**
 * Accounts as other modules see them: names for display, and their making by the program itself (demonstration, first
 * installation). What people do with accounts they do on the account keeper's pages.
 */
public interface Accounts {

    Map<AccountId, String> namesOf(Collection<AccountId> accounts);

    /** @throws IllegalStateException when the user name is taken or the password too weak */
    AccountId register(Official official);

    /** @throws IllegalStateException when the account has the role there already on one of the days */
    void grant(AccountId account, Role role, UnitId unit, Validity valid, String legalBasis);
}
