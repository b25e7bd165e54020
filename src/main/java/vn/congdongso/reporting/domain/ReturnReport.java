package vn.congdongso.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** The level above sends a report back, and says why. */
@UseCase
public class ReturnReport {

    /** Room for the reason. */
    public static final int LIMIT = 1_000;

    /**
     * @param version of the report that the official had before them
     * @param by the right by which the official acts, already found to be theirs at the report's place
     */
    public record Command(ReportId report, int version, String reason, Permission by, CurrentAccount who) {}

    private final JdbcReports reports;
    private final Steps steps;
    private final Changes changes;

    ReturnReport(JdbcReports reports, Steps steps, Changes changes) {
        this.reports = reports;
        this.steps = steps;
        this.changes = changes;
    }

    public Outcome<ReportId> giveBack(Command command) {
        Optional<Report> held = reports.held(command.report())
                .filter(report -> ReportMove.RETURN.neededFor(report.kind()) == command.by());
        if (held.isEmpty()) {
            return Outcome.refused(Violation.of("", "reporting.violation.not-for-you"));
        }
        String reason = VietnameseText.cleanLines(command.reason());
        List<Violation> refusals = new ArrayList<>(steps.refusals(held.get(), ReportMove.RETURN, command.version()));
        if (reason.isEmpty()) {
            refusals.add(Violation.of("reason", "reporting.violation.reason-missing"));
        } else if (reason.length() > LIMIT) {
            refusals.add(Violation.of("reason", "reporting.violation.words-too-long", LIMIT, reason.length()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        changes.record(steps.take(held.get(), ReportMove.RETURN, command.who(), reason));
        return Outcome.accepted(command.report());
    }
}
