package vn.congdongso.teams.web;

import java.util.List;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;

/** Bodies in the viewer's scope, found by name. */
public record TeamListPage(FormView filters, List<Row> rows, Paging paging) {

    /**
     * @param where the unit above the one in which the body works
     * @param leader empty while nobody leads
     */
    public record Row(BodySummary body, String where, String leader, int members) {

        public String href() {
            return "/to/" + body.id();
        }
    }
}
