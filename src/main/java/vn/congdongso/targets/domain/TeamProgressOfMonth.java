package vn.congdongso.targets.domain;

import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.indicators.Figures;
import vn.congdongso.outreach.TeamProgress;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/** A team's own count, the visit that was just logged included. */
@Component
class TeamProgressOfMonth implements TeamProgress {

    private final Figures figures;
    private final MonthlyTargets monthly;

    TeamProgressOfMonth(Figures figures, MonthlyTargets monthly) {
        this.figures = figures;
        this.monthly = monthly;
    }

    @Override
    public Month of(BodyId body, UnitId province, YearMonth month) {
        long people = figures.ofBody(body, province, month.atDay(1), month.atEndOfMonth())
                .getOrDefault(Figures.PEOPLE, 0L);
        return new Month(
                people, monthly.of(List.of(body.value()), province, month).get(body.value()));
    }
}
