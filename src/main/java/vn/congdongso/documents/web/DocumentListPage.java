package vn.congdongso.documents.web;

import java.util.List;
import vn.congdongso.documents.DocumentStatus;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Paging;

public record DocumentListPage(
        FormView filters, List<Option> agencies, List<Integer> years, List<Row> rows, Paging paging, boolean mayWrite) {

    /** @param replaced whether an issued document took its place */
    public record Row(DocumentSummary document, String agency, boolean replaced) {

        public String href() {
            return "/van-ban/" + document.id();
        }
    }

    public List<DocumentKind> kinds() {
        return List.of(DocumentKind.values());
    }

    public List<DocumentStatus> statuses() {
        return List.of(DocumentStatus.values());
    }
}
