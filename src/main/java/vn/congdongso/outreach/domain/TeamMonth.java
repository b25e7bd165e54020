package vn.congdongso.outreach.domain;

import java.time.YearMonth;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congdongso.outreach.TeamProgress;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/** How far a team has come in a month. Where nobody keeps targets, the log itself tells how many people were shown. */
@Component
public class TeamMonth {

    private final ObjectProvider<TeamProgress> progress;
    private final Visits visits;

    TeamMonth(ObjectProvider<TeamProgress> progress, Visits visits) {
        this.progress = progress;
        this.visits = visits;
    }

    public TeamProgress.Month of(BodyId team, UnitId province, YearMonth month) {
        TeamProgress kept = progress.getIfAvailable();
        return kept == null
                ? new TeamProgress.Month(
                        visits.total(team, VisitsFilter.of(month)).people(), null)
                : kept.of(team, province, month);
    }
}
