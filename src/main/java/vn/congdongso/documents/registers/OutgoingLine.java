package vn.congdongso.documents.registers;

import java.time.LocalDate;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.units.UnitId;

/**
 * A row of the register of outgoing documents; one that was voided or recalled keeps its place.
 *
 * @param status as the document bears it: ISSUED, RECALLED, VOID
 * @param recipients in one line
 */
public record OutgoingLine(
        DocumentId document,
        UnitId agency,
        int number,
        String symbol,
        LocalDate issuedOn,
        DocumentKind kind,
        String subject,
        String signer,
        String recipients,
        String status,
        Dispatch dispatch) {

    public String notation() {
        return new DocumentNumber(number, symbol).text();
    }

    /** Column 3 of Phụ lục IV: name of the kind and subject. */
    public String kindAndSubject() {
        String line = subject.replace('\n', ' ').strip();
        String about = line.startsWith("Về ") ? "về " + line.substring("Về ".length()) : line;
        return kind.typeName() + " " + about;
    }

    public boolean stands() {
        return status.equals("ISSUED");
    }
}
