package vn.congdongso.reporting.web;

import java.time.YearMonth;
import org.springframework.stereotype.Component;
import vn.congdongso.reporting.domain.Calendar;
import vn.congdongso.reporting.domain.ReadReports;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.reporting.domain.Standing;
import vn.congdongso.reporting.domain.Subject;
import vn.congdongso.shared.Outcome;
import vn.congdongso.teams.BodyId;

/**
 * Which report a team has to write now: last month's until it is sent, then the running month's. A month that went by
 * without any work and without a report does not stand in the way for ever.
 */
@Component
class ReportInHand {

    private final ReadReports reports;
    private final Calendar calendar;

    ReportInHand(ReadReports reports, Calendar calendar) {
        this.reports = reports;
        this.calendar = calendar;
    }

    ReportView of(BodyId body) {
        YearMonth running = calendar.runningMonth();
        return view(body, running.minusMonths(1)) instanceof Outcome.Accepted<ReportView>(ReportView last)
                        && toBeWritten(last)
                ? last
                : view(body, running).orThrow();
    }

    private static boolean toBeWritten(ReportView last) {
        return last.status().writable()
                && (last.standing().state() != Standing.State.LATE
                        || last.loggedNow() > 0
                        || last.report().version() > 0);
    }

    private Outcome<ReportView> view(BodyId body, YearMonth month) {
        return reports.of(new Subject.Team(body), calendar.periodOf(month));
    }
}
