package vn.congdongso.access;

import vn.congdongso.people.PersonId;
import vn.congdongso.units.UnitId;

/**
 * An official's account to be made by the program, with a password that need not be changed.
 *
 * @param unit the unit that answers for the account; it grants nothing
 */
public record Official(PersonId person, String username, String displayName, UnitId unit, String password) {}
