package vn.congdongso.teams.web;

import java.util.List;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Paging;

public record DecisionListPage(
        FormView filters, List<Option> agencies, List<Integer> years, List<Row> rows, Paging paging, boolean mayDraft) {

    /** @param replaced whether a later decision took its place */
    public record Row(DocumentSummary document, String agency, boolean replaced) {

        public String href() {
            return "/quyet-dinh/" + document.id();
        }
    }
}
