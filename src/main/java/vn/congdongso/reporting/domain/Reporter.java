package vn.congdongso.reporting.domain;

import org.jspecify.annotations.Nullable;
import vn.congdongso.access.Place;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;

/**
 * Who owes a report, as they were called in its period.
 *
 * @param commune receives a team's report; owes a commune's
 * @param body the team; absent for a commune's own report
 * @param name of the team or the commune
 */
public record Reporter(
        UnitId province, UnitSummary commune, @Nullable BodyId body, String name) {

    public ReportKind kind() {
        return body == null ? ReportKind.COMMUNE : ReportKind.TEAM;
    }

    public Place place() {
        return new Place(commune.id(), body == null ? null : body.value());
    }
}
