package vn.congdongso.people;

import vn.congdongso.units.UnitId;

/**
 * A post that exists in a unit whoever holds it.
 *
 * @param title as decisions write it: Trưởng Công an phường
 */
public record Office(OfficeId id, UnitId unit, String title) {}
