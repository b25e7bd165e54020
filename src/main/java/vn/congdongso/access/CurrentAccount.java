package vn.congdongso.access;

import java.io.Serializable;
import vn.congdongso.people.PersonId;

/**
 * Who is asking; handlers take it as a parameter.
 *
 * @param volunteer signed in by an invitation on a phone, not by a password
 */
public record CurrentAccount(AccountId id, PersonId person, String displayName, boolean volunteer)
        implements Serializable {}
