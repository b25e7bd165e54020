package vn.congdongso.documents.registers.web;

import java.util.List;

/**
 * A register as it is printed and bound, in Vietnamese whatever the viewer reads.
 *
 * @param agency in capitals
 * @param span from which day and number to which
 * @param rows cells in the order of the columns
 */
public record RegisterBook(
        String title, String agency, String span, List<BookColumn> columns, List<BookRow> rows, boolean cut) {

    /** @param weight its share of the width */
    public record BookColumn(String label, int weight) {}

    /** @param struck whether it was voided or recalled */
    public record BookRow(List<String> cells, boolean struck) {}
}
