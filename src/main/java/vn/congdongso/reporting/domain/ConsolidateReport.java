package vn.congdongso.reporting.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.domain.AcceptedReports.Accepted;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/**
 * Makes the commune's report of what its teams reported: the figures are the sum of the accepted reports, the words are
 * gathered for editing. Done again, it adds the teams accepted since and leaves what was edited.
 */
@UseCase
public class ConsolidateReport {

    public record Command(UnitId commune, Period period) {}

    /** @param missing names of the teams that are not in it */
    public record Consolidated(ReportId report, int teams, List<String> missing) {}

    private final Reporters reporters;
    private final JdbcReports reports;
    private final AcceptedReports accepted;
    private final Changes changes;

    ConsolidateReport(Reporters reporters, JdbcReports reports, AcceptedReports accepted, Changes changes) {
        this.reporters = reporters;
        this.reports = reports;
        this.accepted = accepted;
        this.changes = changes;
    }

    public Outcome<Consolidated> consolidate(Command command) {
        return switch (reporters.find(new Subject.Commune(command.commune()), command.period())) {
            case Outcome.Refused<Reporter>(List<Violation> violations) -> Outcome.refused(violations);
            case Outcome.Accepted<Reporter>(Reporter reporter) -> consolidate(reporter, command.period());
        };
    }

    private Outcome<Consolidated> consolidate(Reporter commune, Period period) {
        List<Accepted> parts = accepted.of(commune, period);
        if (parts.isEmpty()) {
            return Outcome.refused(Violation.of("", "reporting.violation.nothing-accepted"));
        }
        Report report = reports.held(commune, period);
        if (!report.status().writable()) {
            return Outcome.refused(ReportMove.whereItStands(report.status()));
        }
        gather(report, parts);
        Snapshot sum = accepted.snapshot(commune, period);
        return Outcome.accepted(new Consolidated(report.id(), sum.teams().size(), sum.missing()));
    }

    private void gather(Report report, List<Accepted> parts) {
        List<Accepted> fresh = parts.stream()
                .filter(part -> !report.gathered().contains(part.report()))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        Set<UUID> gathered = new HashSet<>(report.gathered());
        fresh.forEach(part -> gathered.add(part.report()));
        reports.keep(report.withGathered(Gathering.add(report.words(), fresh), gathered));
        changes.record(Change.of(
                "reporting.report.consolidated",
                "report",
                report.id(),
                report.commune().value(),
                gathered));
    }
}
