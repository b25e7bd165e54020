package vn.congdongso.teams.web;

import java.util.List;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Paging;

public record DecisionListPage(
        FormView filters, List<Option> agencies, List<Integer> years, List<Row> rows, Paging paging, boolean mayDraft) {

    /**
     * @param status key of what became of it: DRAFT, ISSUED, REPLACED, WITHDRAWN
     * @param aboutBodies whether it acts on bodies; others are free text
     */
    public record Row(DocumentSummary document, String agency, String status, boolean aboutBodies) {

        public String href() {
            return (aboutBodies ? "/quyet-dinh/" : "/van-ban/") + document.id();
        }
    }
}
