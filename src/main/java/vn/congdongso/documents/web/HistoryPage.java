package vn.congdongso.documents.web;

import java.util.List;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.writing.Edition;
import vn.congdongso.documents.writing.LineDifference;
import vn.congdongso.webui.Paging;

/** Each kept edition, and what it changed. */
public record HistoryPage(DocumentSummary line, List<Row> rows, Paging paging) {

    /** @param changes lines that went and came; empty for the first edition */
    public record Row(Edition edition, List<LineDifference.Line> changes) {

        public boolean first() {
            return edition.version() == 1;
        }
    }

    public String address() {
        return "/van-ban/" + line.id();
    }
}
