package vn.congdongso.teams.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** Keeps a draft, new or changed. It may be incomplete; only what could never be kept is refused. */
@NamedInterface("deeds")
@UseCase
public class DraftDecision {

    private final Decisions decisions;
    private final DecisionCases cases;
    private final Documents documents;
    private final Changes changes;

    DraftDecision(Decisions decisions, DecisionCases cases, Documents documents, Changes changes) {
        this.decisions = decisions;
        this.cases = cases;
        this.documents = documents;
        this.changes = changes;
    }

    /**
     * @param document the draft to be changed; null for a new one
     * @param version of the draft that was changed, so that nobody's work is written over; 0 for a new one
     */
    public record Command(@Nullable DocumentId document, UnitId agency, int version, DecisionDraft draft) {

        public static Command first(UnitId agency, DecisionDraft draft) {
            return new Command(null, agency, 0, draft);
        }
    }

    public Outcome<DocumentId> keep(Command command) {
        DecisionDraft draft = command.draft().cleaned();
        List<Violation> impossible = LengthRules.violations(draft).toList();
        if (!impossible.isEmpty()) {
            return Outcome.refused(impossible);
        }
        return command.document() == null
                ? Outcome.accepted(begin(command.agency(), draft))
                : change(command.document(), command.version(), draft);
    }

    private DocumentId begin(UnitId agency, DecisionDraft draft) {
        DocumentId document = documents.draft(agency, DecisionDocument.of(cases.of(null, agency, draft)));
        decisions.add(document, agency, draft);
        changes.record(Change.of("teams.decision.drafted", "decision", document, agency.value(), draft.kind()));
        return document;
    }

    private Outcome<DocumentId> change(DocumentId document, int version, DecisionDraft draft) {
        Decision kept = decisions.locked(document).orElseThrow();
        if (kept.issued()) {
            return Outcome.refused(Violation.of("", "teams.violation.already-issued"));
        }
        if (kept.version() != version) {
            return Outcome.refused(Violation.of("", "teams.violation.changed-meanwhile"));
        }
        decisions.save(document, draft);
        documents.revise(document, DecisionDocument.of(cases.of(document, kept.agency(), draft)));
        changes.record(Change.of(
                "teams.decision.changed", "decision", document, kept.agency().value(), version + 1));
        return Outcome.accepted(document);
    }
}
