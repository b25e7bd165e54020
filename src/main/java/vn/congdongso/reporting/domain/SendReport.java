package vn.congdongso.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;

/** A team's leader sends the report to the commune: the figures of this moment and the words stay as they are. */
@UseCase
public class SendReport {

    /**
     * @param version of the report that the sender had before them
     * @param words that come with the sending; absent when those kept so far are meant
     * @param client of this sending: the same again is the same sending
     */
    public record Command(
            BodyId body,
            Period period,
            int version,
            @Nullable Words words,
            UUID client,
            CurrentAccount who) {}

    /** The key of the one refusal that means: you have sent something else under this mark. */
    public static final String OTHER_WORDS = "reporting.violation.sent-with-other-words";

    private final Reporters reporters;
    private final JdbcReports reports;
    private final JdbcSubmissions submissions;
    private final LiveFigures figures;
    private final Steps steps;
    private final Changes changes;
    private final Today today;

    SendReport(
            Reporters reporters,
            JdbcReports reports,
            JdbcSubmissions submissions,
            LiveFigures figures,
            Steps steps,
            Changes changes,
            Today today) {
        this.reporters = reporters;
        this.reports = reports;
        this.submissions = submissions;
        this.figures = figures;
        this.steps = steps;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<ReportId> send(Command command) {
        return switch (reporters.find(new Subject.Team(command.body()), command.period())) {
            case Outcome.Refused<Reporter>(List<Violation> violations) -> Outcome.refused(violations);
            case Outcome.Accepted<Reporter>(Reporter reporter) -> send(command, reporter);
        };
    }

    private Outcome<ReportId> send(Command command, Reporter reporter) {
        Report report = reports.held(reporter, command.period());
        Words words = command.words() == null ? report.words() : command.words().cleaned();
        Optional<Submission> before = submissions.byClient(report, command.client());
        if (before.isPresent()) {
            return repeated(
                    report, before.get(), command.words() == null ? before.get().words() : words);
        }
        List<Violation> refusals = new ArrayList<>(words.violations(report.kind()));
        refusals.addAll(steps.refusals(report, ReportMove.SEND, command.version()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (!words.equals(report.words())) {
            reports.keep(report.withWords(words));
        }
        submissions.add(report, submission(command, report, words));
        changes.record(steps.take(report, ReportMove.SEND, command.who(), ""));
        return Outcome.accepted(report.id());
    }

    private Submission submission(Command command, Report report, Words words) {
        return new Submission(
                submissions.latest(report).map(last -> last.no() + 1).orElse(1),
                command.client(),
                Snapshot.ofTeam(figures.of(command.body(), report.province(), report.period())),
                words,
                null,
                command.who().id().value(),
                command.who().displayName(),
                today.now());
    }

    /** The sender did not hear our answer and asks again: the same answer, unless something else is sent by that name. */
    private static Outcome<ReportId> repeated(Report report, Submission before, Words words) {
        return before.words().equals(words)
                ? Outcome.accepted(report.id())
                : Outcome.refused(Violation.of("clientId", OTHER_WORDS));
    }
}
