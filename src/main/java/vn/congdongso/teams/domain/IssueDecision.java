package vn.congdongso.teams.domain;

import java.time.LocalDate;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Issues a draft today with the next number of the year. Saying it twice does it once. */
@UseCase
public class IssueDecision {

    private final Decisions decisions;
    private final Issuing issuing;
    private final Changes changes;

    IssueDecision(Decisions decisions, Issuing issuing, Changes changes) {
        this.decisions = decisions;
        this.issuing = issuing;
        this.changes = changes;
    }

    /** @param version of the draft as it was shown for confirmation */
    public record Command(DocumentId document, int version) {}

    public Outcome<DocumentSummary> issue(Command command) {
        Decision decision = decisions.find(command.document()).orElseThrow();
        if (decision.draft().paper() != null) {
            return Outcome.refused(Violation.of("", "teams.violation.is-on-paper"));
        }
        return issuing.issue(command.document(), command.version()).map(issued -> traced(decision, issued));
    }

    private DocumentSummary traced(Decision decision, Issuing.Issued issued) {
        if (issued.now()) {
            Trace trace = new Trace(issued.line().notation(), issued.line().day(), issued.effectiveOn());
            changes.record(Change.of(
                    "teams.decision.issued",
                    "decision",
                    decision.document(),
                    decision.agency().value(),
                    trace));
        }
        return issued.line();
    }

    private record Trace(String number, LocalDate day, LocalDate effectiveOn) {}
}
