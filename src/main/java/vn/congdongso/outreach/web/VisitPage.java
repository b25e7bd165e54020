package vn.congdongso.outreach.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.teams.BodySummary;

/**
 * One visit, with who logged it.
 *
 * @param team as it was called on that day
 * @param unit where the team worked on that day, in words
 * @param member who logged it
 */
public record VisitPage(
        BodySummary team,
        String unit,
        String topic,
        int people,
        VisitResult result,
        LocalDate day,
        String member,
        Instant recordedAt) {

    static String address(VisitId visit) {
        return "/luot/" + visit;
    }

    public String listAddress() {
        return VisitsFilter.of(YearMonth.from(day)).address(team.id());
    }
}
