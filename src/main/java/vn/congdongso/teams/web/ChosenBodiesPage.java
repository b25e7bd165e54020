package vn.congdongso.teams.web;

import java.util.List;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.web.NewDecisionPage.Pattern;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;

/**
 * Which bodies a decision is about.
 *
 * @param lines the bodies that the agency may decide about on that day
 */
public record ChosenBodiesPage(UnitSummary agency, Pattern pattern, FormView form, List<Line> lines) {

    /**
     * @param unit in which it works, or worked last
     * @param waiting its unit has ended, and nothing has been decided about it since
     */
    public record Line(BodySummary body, String unit, boolean waiting) {

        public String field() {
            return FIELD + body.id();
        }
    }

    static final String FIELD = "to.";

    public String address() {
        return "/quyet-dinh/moi/" + agency.id() + "/chon";
    }
}
