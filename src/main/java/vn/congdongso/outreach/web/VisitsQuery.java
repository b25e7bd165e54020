package vn.congdongso.outreach.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.outreach.domain.Visit;
import vn.congdongso.outreach.domain.VisitCursor;
import vn.congdongso.outreach.domain.Visits;
import vn.congdongso.teams.BodyId;

/** Which visits a program asks for. */
record VisitsQuery(VisitsFilter filter, VisitCursor cursor, int limit) {

    VisitJson.Listed listed(BodyId team, Visits visits) {
        List<Visit> found = visits.after(cursor, team, filter, limit + 1);
        List<Visit> page = found.subList(0, Math.min(limit, found.size()));
        @Nullable
        String next = found.size() > limit ? VisitCursor.of(page.getLast()).text() : null;
        return new VisitJson.Listed(page.stream().map(VisitJson.Stored::of).toList(), next);
    }
}
