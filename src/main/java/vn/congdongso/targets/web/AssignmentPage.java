package vn.congdongso.targets.web;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.targets.domain.Assignment;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.Crumb;
import vn.congdongso.webui.FormView;

/**
 * The teams of a commune with what they owe in a month, and the form in which that is changed.
 *
 * @param months that can be assigned
 * @param total of what is owed now
 */
public record AssignmentPage(
        UnitSummary unit,
        List<Crumb> crumbs,
        YearMonth month,
        List<YearMonth> months,
        FormView form,
        List<Line> lines,
        long total,
        List<Assignment> history) {

    /**
     * @param place where the team works
     * @param now what it owes in the month, null while nothing has been assigned
     * @param field of the form with its new number
     */
    public record Line(
            BodySummary team, String place, @Nullable Long now, String field) {}

    public String address() {
        return TargetsController.ADDRESS.formatted(unit.id());
    }
}
