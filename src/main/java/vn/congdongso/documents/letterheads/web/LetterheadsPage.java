package vn.congdongso.documents.letterheads.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.letterheads.Letterhead;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.units.UnitSummary;

/** Which template each kind of an agency's documents is written on. */
public record LetterheadsPage(UnitSummary agency, List<Row> rows) {

    /** @param holding the agency's own, or its province's; absent for the program's own layout */
    public record Row(DocumentKind kind, @Nullable Letterhead holding) {}

    public String address(DocumentKind kind) {
        return LetterheadController.address(agency.id()) + "/mau?loai=" + kind.name();
    }

    public boolean own(Letterhead letterhead) {
        return letterhead.agency().equals(agency.id());
    }
}
