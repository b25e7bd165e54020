package vn.congdongso.outreach.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.households.HouseholdSummary;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.outreach.domain.Circumstances;
import vn.congdongso.outreach.domain.VisitChange;
import vn.congdongso.teams.BodySummary;

/**
 * One visit, with who logged it.
 *
 * @param team as it was called on that day
 * @param household whose visit it was, for whoever may see households there
 * @param unit where the team worked on that day, in words
 * @param member who logged it
 * @param changes what was said of it later, first things first
 * @param changeable whether the viewer may say it anew
 */
public record VisitPage(
        BodySummary team,
        String unit,
        String topic,
        int people,
        VisitResult result,
        Circumstances said,
        @Nullable HouseholdSummary household,
        LocalDate day,
        String member,
        Instant recordedAt,
        boolean voided,
        List<Change> changes,
        boolean changeable,
        VisitId id) {

    /** @param by name of whoever said it anew */
    public record Change(VisitChange change, String by) {}

    static String address(VisitId visit) {
        return "/luot/" + visit;
    }

    public String listAddress() {
        return VisitsFilter.of(YearMonth.from(day)).address(team.id());
    }
}
