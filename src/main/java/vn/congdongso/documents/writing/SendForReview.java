package vn.congdongso.documents.writing;

import org.springframework.modulith.NamedInterface;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentStatus;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Shows a draft to those who decide. It can still be changed; each edition stays. */
@NamedInterface("deeds")
@UseCase
public class SendForReview {

    private final Lives lives;
    private final Documents documents;
    private final Changes changes;

    SendForReview(Lives lives, Documents documents, Changes changes) {
        this.lives = lives;
        this.documents = documents;
        this.changes = changes;
    }

    /** Saying it twice does it once. */
    public Outcome<DocumentSummary> send(DocumentId document) {
        DocumentStatus status = lives.locked(document);
        if (status.issued()) {
            return Outcome.refused(Violation.of("", "writing.violation.already-issued"));
        }
        DocumentSummary line = documents.find(document).orElseThrow();
        if (status == DocumentStatus.DRAFT) {
            lives.move(document, DocumentStatus.IN_REVIEW);
            changes.record(Change.of(
                    "documents.writing.sent-for-review",
                    "document",
                    document,
                    line.agency().value(),
                    line.subject()));
        }
        return Outcome.accepted(documents.find(document).orElseThrow());
    }
}
