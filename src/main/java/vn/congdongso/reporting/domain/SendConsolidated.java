package vn.congdongso.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** A commune sends its report to the department: as a document with the next number of its series, fixed for good. */
@UseCase
public class SendConsolidated {

    /**
     * @param version of the report that the sender had before them
     * @param client of this sending: the same again is the same sending
     */
    public record Command(
            UnitId commune, Period period, int version, Signing signing, UUID client, CurrentAccount who) {}

    private final Reporters reporters;
    private final JdbcReports reports;
    private final JdbcSubmissions submissions;
    private final AcceptedReports accepted;
    private final ReportPaper paper;
    private final Documents documents;
    private final Steps steps;
    private final Changes changes;
    private final Today today;

    SendConsolidated(
            Reporters reporters,
            JdbcReports reports,
            JdbcSubmissions submissions,
            AcceptedReports accepted,
            ReportPaper paper,
            Documents documents,
            Steps steps,
            Changes changes,
            Today today) {
        this.reporters = reporters;
        this.reports = reports;
        this.submissions = submissions;
        this.accepted = accepted;
        this.paper = paper;
        this.documents = documents;
        this.steps = steps;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<ReportId> send(Command command) {
        return switch (reporters.find(new Subject.Commune(command.commune()), command.period())) {
            case Outcome.Refused<Reporter>(List<Violation> violations) -> Outcome.refused(violations);
            case Outcome.Accepted<Reporter>(Reporter commune) -> send(command, commune);
        };
    }

    private Outcome<ReportId> send(Command command, Reporter commune) {
        Report report = reports.held(commune, command.period());
        if (submissions.byClient(report, command.client()).isPresent()) {
            return Outcome.accepted(report.id());
        }
        Signing signing = command.signing().cleaned();
        Snapshot figures = accepted.snapshot(commune, command.period());
        List<Violation> refusals = new ArrayList<>(steps.refusals(report, ReportMove.SEND, command.version()));
        refusals.addAll(report.words().violations(report.kind()));
        refusals.addAll(signing.violations(command.period(), today.today()));
        if (figures.teams().isEmpty()) {
            refusals.add(Violation.of("", "reporting.violation.nothing-accepted"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        OfficialDocument content = paper.write(commune, command.period(), figures, report.words(), signing);
        submissions.add(report, submission(command, report, figures, register(commune, content, signing)));
        changes.record(steps.take(report, ReportMove.SEND, command.who(), ""));
        return Outcome.accepted(report.id());
    }

    private DocumentId register(Reporter commune, OfficialDocument content, Signing signing) {
        DocumentId document = documents.draft(commune.commune().id(), content);
        documents.issue(document, Objects.requireNonNull(signing.day()), null).orThrow();
        return document;
    }

    private Submission submission(Command command, Report report, Snapshot figures, DocumentId document) {
        return new Submission(
                submissions.latest(report).map(last -> last.no() + 1).orElse(1),
                command.client(),
                figures,
                report.words(),
                document,
                command.who().id().value(),
                command.who().displayName(),
                today.now());
    }
}
