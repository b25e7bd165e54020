package vn.congdongso.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.units.UnitId;

/**
 * One line of the register.
 *
 * @param symbol QĐ-UBND
 * @param number absent in a draft
 * @param subject what it is about, as under its title: Về việc thành lập …
 */
public record DocumentSummary(
        DocumentId id,
        UnitId agency,
        DocumentKind kind,
        DocumentStatus status,
        String symbol,
        @Nullable Integer number,
        @Nullable LocalDate issuedOn,
        String subject) {

    /** {@code 98/QĐ-UBND}; for a draft only the symbol. */
    public String notation() {
        return number == null ? symbol : new DocumentNumber(number, symbol).text();
    }

    /** Whether it has a number and a day, also where it was taken back later. */
    public boolean issued() {
        return status.issued();
    }

    /** Whether it has been issued and nobody took it back. */
    public boolean stands() {
        return status == DocumentStatus.ISSUED;
    }

    /** The day of issue of a document that is known to be issued. */
    public LocalDate day() {
        if (issuedOn == null) {
            throw new IllegalStateException("document " + id + " has not been issued");
        }
        return issuedOn;
    }
}
