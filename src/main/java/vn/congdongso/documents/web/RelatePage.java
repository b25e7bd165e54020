package vn.congdongso.documents.web;

import java.util.List;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.RelationKind;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;

/**
 * Which earlier document, and what this one does to it.
 *
 * @param search what was looked for
 * @param found documents to choose from
 */
public record RelatePage(
        DocumentSummary line, FormView search, FormView form, List<DocumentSummary> found, Paging paging) {

    public String address() {
        return "/van-ban/" + line.id() + "/lien-quan";
    }

    public List<RelationKind> kinds() {
        return List.of(RelationKind.values());
    }
}
