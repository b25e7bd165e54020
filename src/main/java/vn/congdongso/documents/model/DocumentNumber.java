package vn.congdongso.documents.model;

import org.jspecify.annotations.Nullable;

/**
 * Number and symbol. A draft has no number yet and leaves the place blank.
 *
 * @param symbol "QĐ-UBND"; for an official letter body and drafting unit, "UBND-VHXH"
 */
public record DocumentNumber(@Nullable Integer number, String symbol) {

    private static final String BLANK = "     ";

    public static DocumentNumber blank(String symbol) {
        return new DocumentNumber(null, symbol);
    }

    /** "05/QĐ-UBND": a number below ten takes a leading zero (Decree 30/2020, appendix I, part II.3). */
    public String text() {
        String digits = number == null ? BLANK : number < 10 ? "0" + number : number.toString();
        return digits + "/" + symbol;
    }
}
