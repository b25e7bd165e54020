package vn.congdongso.documents.writing;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** Keeps what somebody wrote, new or changed. It may be incomplete; only what could never be kept is refused. */
@NamedInterface("deeds")
@UseCase
public class DraftDocument {

    private final Writings writings;
    private final Lives lives;
    private final Documents documents;
    private final Changes changes;
    private final Today today;

    DraftDocument(Writings writings, Lives lives, Documents documents, Changes changes, Today today) {
        this.writings = writings;
        this.lives = lives;
        this.documents = documents;
        this.changes = changes;
        this.today = today;
    }

    /** @param version of the text that was changed, so that nobody's work is written over */
    public record Command(DocumentId document, int version, DocumentText text, CurrentAccount who) {}

    public Outcome<DocumentId> begin(UnitId agency, DocumentText given, CurrentAccount who) {
        DocumentText text = given.cleaned();
        List<Violation> impossible = TextLimits.violations(text);
        if (!impossible.isEmpty()) {
            return Outcome.refused(impossible);
        }
        DocumentId document =
                documents.draft(agency, Composing.of(text, today.today().getYear()));
        writings.add(document, text, who);
        changes.record(Change.of("documents.writing.begun", "document", document, agency.value(), text.kind()));
        return Outcome.accepted(document);
    }

    public Outcome<DocumentId> keep(Command command) {
        DocumentText text = command.text().cleaned();
        List<Violation> impossible = TextLimits.violations(text);
        if (!impossible.isEmpty()) {
            return Outcome.refused(impossible);
        }
        DocumentId document = command.document();
        Written kept = writings.locked(document).orElseThrow();
        if (lives.locked(document).issued()) {
            return Outcome.refused(Violation.of("", "writing.violation.already-issued"));
        }
        if (kept.version() != command.version()) {
            return Outcome.refused(Violation.of("", "writing.violation.changed-meanwhile"));
        }
        return Outcome.accepted(kept.text().equals(text) ? document : change(kept, text, command.who()));
    }

    private DocumentId change(Written kept, DocumentText text, CurrentAccount who) {
        DocumentId document = kept.line().id();
        int version = kept.version() + 1;
        writings.keep(document, version, text, who);
        documents.revise(document, Composing.of(text, today.today().getYear()));
        changes.record(Change.of(
                "documents.writing.kept",
                "document",
                document,
                kept.line().agency().value(),
                version));
        return document;
    }
}
