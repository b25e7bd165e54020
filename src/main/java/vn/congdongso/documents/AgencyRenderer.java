package vn.congdongso.documents;

import java.time.LocalDate;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.units.UnitId;

/** Prints an agency's documents on its own template where it has one. */
public interface AgencyRenderer {

    /**
     * For further editing: on the agency's own template for that kind, else on its province's, else in the program's own
     * layout.
     *
     * @param day on which the template has to hold: the day of issue, or today for a draft
     */
    byte[] docx(UnitId agency, OfficialDocument document, LocalDate day);
}
