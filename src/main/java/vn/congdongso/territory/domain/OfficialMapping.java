package vn.congdongso.territory.domain;

import vn.congdongso.units.UnitLevel;

/**
 * Which new unit took over ground of which old one.
 *
 * @param relation whole, part, …, as the list says
 * @param agreed whether the sources of the list agree
 */
record OfficialMapping(
        UnitLevel level,
        String oldCode,
        String oldName,
        String newCode,
        String newName,
        Relation relation,
        boolean agreed,
        String file,
        int line) {

    enum Relation {
        WHOLE,
        PART,
        /** A part of the area with all the people: figures go there entirely. */
        ALL_PEOPLE
    }
}
