package vn.congdongso.teams.web;

import java.util.List;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Paging;

public record DecisionListPage(
        FormView filters, List<Option> agencies, List<Integer> years, List<Row> rows, Paging paging, boolean mayDraft) {

    /** @param status key of what became of it: DRAFT, ISSUED, REPLACED, WITHDRAWN */
    public record Row(DocumentSummary document, String agency, String status) {

        public String href() {
            return "/quyet-dinh/" + document.id();
        }
    }
}
