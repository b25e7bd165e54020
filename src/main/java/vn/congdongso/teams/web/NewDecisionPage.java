package vn.congdongso.teams.web;

import java.util.List;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;

/** Which decision to begin, for one agency. */
public record NewDecisionPage(UnitSummary agency, boolean ended, FormView form, List<Pattern> patterns) {

    /** The shapes that a commune's decisions on teams have. */
    public enum Pattern {
        COMMUNE_TEAM,
        VILLAGE_TEAMS,
        RENEW_COMMUNE_TEAM,
        RENEW_VILLAGE_TEAMS,
        /** Of any kind: a steering committee, a working group, a second team. */
        OTHER_BODY,
        RENEW_CHOSEN,
        MERGE,
        DISSOLVE;

        /** Begins with the choice of bodies that exist. */
        public boolean chooses() {
            return this == RENEW_CHOSEN || this == MERGE || this == DISSOLVE;
        }
    }

    public String address() {
        return "/quyet-dinh/moi/" + agency.id();
    }
}
