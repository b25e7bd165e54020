package vn.congdongso.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.reporting.ReportMoved;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;

/** Takes a report one step on: checks it against the life cycle, and leaves its traces. */
@Component
class Steps {

    private final JdbcReports reports;
    private final JdbcSubmissions submissions;
    private final ApplicationEventPublisher events;
    private final Today today;

    Steps(JdbcReports reports, JdbcSubmissions submissions, ApplicationEventPublisher events, Today today) {
        this.reports = reports;
        this.submissions = submissions;
        this.events = events;
        this.today = today;
    }

    /** @param seen the version that the person had before them */
    List<Violation> refusals(Report held, ReportMove move, int seen) {
        List<Violation> found = new ArrayList<>(move.refusals(held.status()));
        if (found.isEmpty() && held.version() != seen) {
            found.add(Violation.of("", "reporting.violation.changed-meanwhile"));
        }
        return found;
    }

    /** @return the line for the audit trail */
    Change take(Report held, ReportMove move, CurrentAccount who, String reason) {
        MoveMade made = new MoveMade(held.status(), move.to(), who.displayName(), today.now(), reason);
        reports.move(held, move.to());
        submissions.addMove(held, who.id().value(), made);
        events.publishEvent(
                new ReportMoved(held.id(), held.kind(), held.commune(), held.period(), held.status(), move.to()));
        Change change = Change.of(
                        move.action(), "report", held.id(), held.commune().value(), move.to())
                .replacing(held.status());
        return reason.isEmpty() ? change : change.because(reason);
    }
}
