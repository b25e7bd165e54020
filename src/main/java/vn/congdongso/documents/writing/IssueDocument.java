package vn.congdongso.documents.writing;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Issues a document today with the next number of its series. Saying it twice does it once. */
@NamedInterface("deeds")
@UseCase
public class IssueDocument {

    private final Numbering numbering;
    private final Changes changes;
    private final Today today;

    IssueDocument(Numbering numbering, Changes changes, Today today) {
        this.numbering = numbering;
        this.changes = changes;
        this.today = today;
    }

    /** @param version of the text as it was shown for confirmation */
    public record Command(DocumentId document, int version, CurrentAccount who) {}

    public Outcome<DocumentSummary> issue(Command command) {
        return switch (numbering.looked(command.document(), command.version())) {
            case Outcome.Refused<Written>(var violations) -> Outcome.refused(violations);
            case Outcome.Accepted<Written>(Written written) -> issue(written, command.who());
        };
    }

    private Outcome<DocumentSummary> issue(Written written, CurrentAccount who) {
        if (written.text().onPaper()) {
            return Outcome.refused(Violation.of("", "writing.violation.is-on-paper"));
        }
        return numbering.issue(written, today.today(), null, who).map(this::traced);
    }

    private DocumentSummary traced(Numbering.Issued issued) {
        if (issued.now()) {
            changes.record(Change.of(
                    "documents.writing.issued",
                    "document",
                    issued.line().id(),
                    issued.line().agency().value(),
                    new Trace(issued.line().notation(), issued.line().day())));
        }
        return issued.line();
    }

    private record Trace(String number, LocalDate day) {}
}
