package vn.congdongso.documents.web;

import java.util.List;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;

/**
 * Which document to begin, for one agency.
 *
 * @param ended whether the agency is gone, so that only papers of its time can be entered
 */
public record NewDocumentPage(UnitSummary agency, boolean ended, FormView form) {

    public String address() {
        return "/van-ban/moi/" + agency.id();
    }

    public List<DocumentKind> kinds() {
        return List.of(DocumentKind.values());
    }
}
