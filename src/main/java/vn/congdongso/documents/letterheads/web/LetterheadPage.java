package vn.congdongso.documents.letterheads.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.letterheads.Letterhead;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.rendering.Placeholder;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;

/**
 * An agency's template for one kind of document.
 *
 * @param holding the agency's own, or its province's; absent for the program's own layout
 */
public record LetterheadPage(
        UnitSummary agency,
        DocumentKind kind,
        @Nullable Letterhead holding,
        List<Letterhead> versions,
        Paging paging,
        FormView form) {

    public String address() {
        return LetterheadController.address(agency.id());
    }

    public String query() {
        return "?loai=" + kind.name();
    }

    public boolean own() {
        return holding != null && holding.agency().equals(agency.id());
    }

    public List<Placeholder> placeholders() {
        return Placeholder.of(kind);
    }

    public boolean needed(Placeholder placeholder) {
        return Placeholder.needed(kind).contains(placeholder);
    }
}
