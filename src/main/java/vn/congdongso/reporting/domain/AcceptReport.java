package vn.congdongso.reporting.domain;

import java.util.List;
import java.util.Optional;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** The level above takes a report over; nothing in it changes any more. */
@UseCase
public class AcceptReport {

    /**
     * @param version of the report that the official had before them
     * @param by the right by which the official acts, already found to be theirs at the report's place
     */
    public record Command(ReportId report, int version, Permission by, CurrentAccount who) {}

    private final JdbcReports reports;
    private final Steps steps;
    private final Changes changes;

    AcceptReport(JdbcReports reports, Steps steps, Changes changes) {
        this.reports = reports;
        this.steps = steps;
        this.changes = changes;
    }

    public Outcome<ReportId> accept(Command command) {
        Optional<Report> held = reports.held(command.report())
                .filter(report -> ReportMove.ACCEPT.neededFor(report.kind()) == command.by());
        if (held.isEmpty()) {
            return Outcome.refused(Violation.of("", "reporting.violation.not-for-you"));
        }
        List<Violation> refusals = steps.refusals(held.get(), ReportMove.ACCEPT, command.version());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        changes.record(steps.take(held.get(), ReportMove.ACCEPT, command.who(), ""));
        return Outcome.accepted(command.report());
    }
}
