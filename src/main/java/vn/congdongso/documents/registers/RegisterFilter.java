package vn.congdongso.documents.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitId;

/**
 * Which rows of a register.
 *
 * @param year of the register; 0, where incoming documents are followed up: of any
 * @param kind of document; empty for all. Outgoing: name of the constant; incoming: as it was entered
 * @param state outgoing: status; incoming: OPEN, LATE, SETTLED, VOID; empty for all
 * @param words each to be found in some field, without regard to marks
 * @param from first day of issue or arrival
 * @param until last day of issue or arrival
 */
public record RegisterFilter(
        UnitId agency,
        int year,
        String kind,
        String state,
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static RegisterFilter of(UnitId agency, int year) {
        return new RegisterFilter(agency, year, "", "", "", null, null);
    }

    public RegisterFilter searching(String sought) {
        return new RegisterFilter(agency, year, kind, state, sought, from, until);
    }

    public RegisterFilter inState(String wanted) {
        return new RegisterFilter(agency, year, kind, wanted, words, from, until);
    }
}
