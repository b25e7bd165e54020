package vn.congdongso.documents.signing.web;

import vn.congdongso.documents.signing.SigningRight;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;

/** The form on which a right to sign gets its last day. */
public record SigningRightEndPage(UnitSummary agency, SigningRight right, FormView form) {

    public String address() {
        return SigningRightsController.ADDRESS + "/" + agency.id();
    }
}
