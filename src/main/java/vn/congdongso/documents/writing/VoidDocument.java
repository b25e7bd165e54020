package vn.congdongso.documents.writing;

import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentStatus;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** Marks a number that was taken by mistake (hủy số). The row and the number stay. */
@NamedInterface("deeds")
@UseCase
public class VoidDocument {

    static final int LONGEST = 1_000;

    private final Lives lives;
    private final Documents documents;
    private final Changes changes;
    private final Today today;

    VoidDocument(Lives lives, Documents documents, Changes changes, Today today) {
        this.lives = lives;
        this.documents = documents;
        this.changes = changes;
        this.today = today;
    }

    /** @param reason in the person's words */
    public record Command(DocumentId document, String reason, CurrentAccount who) {}

    /** Saying it twice does it once. */
    public Outcome<DocumentSummary> annul(Command command) {
        String reason = VietnameseText.cleanLines(command.reason());
        if (reason.isEmpty()) {
            return Outcome.refused(Violation.of("reason", "writing.violation.no-reason"));
        }
        if (reason.length() > LONGEST) {
            return Outcome.refused(Violation.of("reason", "writing.violation.too-long", LONGEST, reason.length()));
        }
        DocumentStatus status = lives.locked(command.document());
        if (status != DocumentStatus.ISSUED && status != DocumentStatus.VOID) {
            return Outcome.refused(Violation.of("reason", "writing.violation.does-not-stand"));
        }
        if (status == DocumentStatus.ISSUED) {
            Ended how = new Ended(
                    DocumentStatus.VOID,
                    today.today(),
                    reason,
                    null,
                    command.who().displayName());
            lives.end(command.document(), how, command.who());
        }
        DocumentSummary line = documents.find(command.document()).orElseThrow();
        if (status == DocumentStatus.ISSUED) {
            changes.record(Change.of(
                            "documents.document.voided",
                            "document",
                            command.document(),
                            line.agency().value(),
                            line.notation())
                    .because(reason));
        }
        return Outcome.accepted(line);
    }
}
