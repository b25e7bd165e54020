package vn.congdongso.documents.writing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentRelation;
import vn.congdongso.documents.DocumentStatus;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.RelationKind;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;

/** Gives a written document its number and day, with all that follows, in the caller's transaction. */
@Component
class Numbering {

    private final Writings writings;
    private final Lives lives;
    private final Documents documents;

    Numbering(Writings writings, Lives lives, Documents documents) {
        this.writings = writings;
        this.lives = lives;
        this.documents = documents;
    }

    /** @param now false when it had been issued before, so that nothing happened this time */
    record Issued(DocumentSummary line, boolean now) {}

    /** The text to be issued, held; a violation where somebody changed it after it was looked at. */
    Outcome<Written> looked(DocumentId document, int version) {
        Written written = writings.locked(document).orElseThrow();
        return lives.locked(document).issued() || written.version() == version
                ? Outcome.accepted(written)
                : Outcome.refused(Violation.of("", "writing.violation.changed-meanwhile"));
    }

    Outcome<Issued> issue(Written written, LocalDate day, @Nullable Integer ownNumber, CurrentAccount who) {
        DocumentId document = written.line().id();
        if (lives.locked(document).issued()) {
            return Outcome.accepted(new Issued(documents.find(document).orElseThrow(), false));
        }
        List<Violation> violations = Readiness.violations(written.text(), day);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        documents.revise(document, Composing.of(written.text(), day.getYear()));
        lives.setEffectiveOn(document, effectiveOn(written.text(), day));
        Outcome<OfficialDocument> issued = documents.issue(document, day, ownNumber);
        return issued.map(content -> done(document, day, who));
    }

    private static @Nullable LocalDate effectiveOn(DocumentText text, LocalDate day) {
        if (!text.kind().decision()) {
            return null;
        }
        return text.effectiveOn() == null ? day : text.effectiveOn();
    }

    private Issued done(DocumentId document, LocalDate day, CurrentAccount who) {
        for (DocumentRelation relation : documents.relations(document)) {
            boolean recalls = relation.from().id().equals(document) && relation.kind() == RelationKind.RECALLS;
            if (recalls && relation.to().stands()) {
                lives.end(
                        relation.to().id(),
                        new Ended(DocumentStatus.RECALLED, day, "", document, who.displayName()),
                        who);
            }
        }
        return new Issued(documents.find(document).orElseThrow(), true);
    }
}
