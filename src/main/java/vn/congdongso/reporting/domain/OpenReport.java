package vn.congdongso.reporting.domain;

import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;

/** Gives a report its identity before anything is written in it; again and again the same one. */
@UseCase
public class OpenReport {

    public record Command(Subject subject, Period period) {}

    private final Reporters reporters;
    private final JdbcReports reports;
    private final Changes changes;

    OpenReport(Reporters reporters, JdbcReports reports, Changes changes) {
        this.reporters = reporters;
        this.reports = reports;
        this.changes = changes;
    }

    public Outcome<ReportId> open(Command command) {
        return reporters.find(command.subject(), command.period()).map(reporter -> {
            boolean fresh = reports.of(reporter, command.period()).version() == 0;
            Report report = reports.held(reporter, command.period());
            if (fresh) {
                changes.record(Change.of(
                        "reporting.report.opened",
                        "report",
                        report.id(),
                        report.commune().value(),
                        report.period()));
            }
            return report.id();
        });
    }
}
