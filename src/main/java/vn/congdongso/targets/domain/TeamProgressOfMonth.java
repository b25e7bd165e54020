package vn.congdongso.targets.domain;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.indicators.Figures;
import vn.congdongso.outreach.TeamProgress;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;

/** A team's own count, with that of the bodies that were merged into it, the visit that was just logged included. */
@Component
class TeamProgressOfMonth implements TeamProgress {

    private final Teams teams;
    private final Figures figures;
    private final MonthlyTargets monthly;

    TeamProgressOfMonth(Teams teams, Figures figures, MonthlyTargets monthly) {
        this.teams = teams;
        this.figures = figures;
        this.monthly = monthly;
    }

    @Override
    public Month of(BodyId body, UnitId province, YearMonth month) {
        List<BodyId> line = teams.withPredecessors(body);
        long people = 0;
        for (BodyId one : line) {
            people += figures.ofBody(one, province, month.atDay(1), month.atEndOfMonth())
                    .getOrDefault(Figures.PEOPLE, 0L);
        }
        return new Month(people, owed(line, province, month));
    }

    /** Together; null where none of them owes anything. */
    private @Nullable Long owed(List<BodyId> line, UnitId province, YearMonth month) {
        return monthly.of(line.stream().map(BodyId::value).toList(), province, month).values().stream()
                .reduce(Long::sum)
                .orElse(null);
    }
}
