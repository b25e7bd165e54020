package vn.congdongso.documents.signing.web;

import java.util.List;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;

/** The form on which a right to sign is written down. */
public record SigningRightFormPage(UnitSummary agency, FormView form) {

    public String address() {
        return SigningRightsController.ADDRESS + "/" + agency.id();
    }

    public List<DocumentKind> kinds() {
        return SigningRightForm.choices();
    }

    public static String field(DocumentKind kind) {
        return SigningRightForm.KIND + kind.name();
    }
}
