package vn.congdongso.teams.domain;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Enters a decision that was issued on paper, with the number and the day that it bears. Saying it twice does it once. */
@NamedInterface("deeds")
@UseCase
public class RecordDecision {

    private final Decisions decisions;
    private final Issuing issuing;
    private final Changes changes;

    RecordDecision(Decisions decisions, Issuing issuing, Changes changes) {
        this.decisions = decisions;
        this.issuing = issuing;
        this.changes = changes;
    }

    /** @param version of the draft as it was shown for confirmation */
    public record Command(DocumentId document, int version) {}

    public Outcome<DocumentSummary> record(Command command) {
        Decision decision = decisions.find(command.document()).orElseThrow();
        if (decision.draft().paper() == null) {
            return Outcome.refused(Violation.of("", "teams.violation.not-on-paper"));
        }
        return issuing.issue(command.document(), command.version()).map(issued -> traced(decision, issued));
    }

    private DocumentSummary traced(Decision decision, Issuing.Issued issued) {
        if (issued.now()) {
            Trace trace = new Trace(issued.line().notation(), issued.line().day(), issued.effectiveOn());
            changes.record(Change.of(
                    "teams.decision.recorded",
                    "decision",
                    decision.document(),
                    decision.agency().value(),
                    trace));
        }
        return issued.line();
    }

    private record Trace(String number, LocalDate day, LocalDate effectiveOn) {}
}
