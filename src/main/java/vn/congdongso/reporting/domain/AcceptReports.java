package vn.congdongso.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** A commune takes over many of its teams' reports at once: those that still stand as they were ticked. */
@UseCase
public class AcceptReports {

    /** @param version of the report on the list in which it was ticked */
    public record Ticked(ReportId report, int version) {}

    public record Command(UnitId commune, Period period, List<Ticked> ticked, CurrentAccount who) {}

    /** @param passedOver ticked, but meanwhile changed or not this commune's */
    public record Result(int accepted, int passedOver) {}

    private final JdbcReports reports;
    private final Steps steps;
    private final Changes changes;

    AcceptReports(JdbcReports reports, Steps steps, Changes changes) {
        this.reports = reports;
        this.steps = steps;
        this.changes = changes;
    }

    public Outcome<Result> accept(Command command) {
        if (command.ticked().isEmpty()) {
            return Outcome.refused(Violation.of("", "reporting.violation.nothing-ticked"));
        }
        List<Report> taken = new ArrayList<>();
        // in one order for everybody, so that two officials never wait for each other
        command.ticked().stream()
                .distinct()
                .sorted((one, other) ->
                        one.report().value().compareTo(other.report().value()))
                .forEach(ticked -> acceptable(command, ticked).ifPresent(taken::add));
        taken.forEach(report -> changes.record(steps.take(report, ReportMove.ACCEPT, command.who(), "")));
        return Outcome.accepted(new Result(taken.size(), command.ticked().size() - taken.size()));
    }

    private Optional<Report> acceptable(Command command, Ticked ticked) {
        return reports.held(ticked.report())
                .filter(report -> report.kind() == ReportKind.TEAM
                        && report.commune().equals(command.commune())
                        && report.period().equals(command.period()))
                .filter(report -> steps.refusals(report, ReportMove.ACCEPT, ticked.version())
                        .isEmpty());
    }
}
