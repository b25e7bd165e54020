package vn.congdongso.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Keeps the words of a report that is still being written. */
@UseCase
public class WriteReport {

    /** @param version of the report that the writer had before them */
    public record Command(Subject subject, Period period, int version, Words words) {}

    private final Reporters reporters;
    private final JdbcReports reports;
    private final Changes changes;

    WriteReport(Reporters reporters, JdbcReports reports, Changes changes) {
        this.reporters = reporters;
        this.reports = reports;
        this.changes = changes;
    }

    public Outcome<ReportId> write(Command command) {
        return switch (reporters.find(command.subject(), command.period())) {
            case Outcome.Refused<Reporter>(List<Violation> violations) -> Outcome.refused(violations);
            case Outcome.Accepted<Reporter>(Reporter reporter) -> write(command, reporter);
        };
    }

    private Outcome<ReportId> write(Command command, Reporter reporter) {
        Report report = reports.held(reporter, command.period());
        Words words = command.words().cleaned();
        List<Violation> refusals = new ArrayList<>(words.violations(report.kind()));
        if (!report.status().writable()) {
            refusals.add(ReportMove.whereItStands(report.status()));
        } else if (report.version() != command.version()) {
            refusals.add(Violation.of("", "reporting.violation.written-meanwhile"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (!words.equals(report.words()) || report.version() == 0) {
            reports.keep(report.withWords(words));
            changes.record(Change.of(
                            "reporting.report.written",
                            "report",
                            report.id(),
                            report.commune().value(),
                            words)
                    .replacing(report.words()));
        }
        return Outcome.accepted(report.id());
    }
}
