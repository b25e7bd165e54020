package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentRelation;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.RelationKind;
import vn.congdongso.documents.writing.RelateDocuments;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;

/** Number, day and effects of a decision, all in the caller's transaction and never twice. */
@Component
class Issuing {

    private final Decisions decisions;
    private final DecisionCases cases;
    private final Documents documents;
    private final RelateDocuments relateDocuments;
    private final BodyEffects effects;

    Issuing(
            Decisions decisions,
            DecisionCases cases,
            Documents documents,
            RelateDocuments relateDocuments,
            BodyEffects effects) {
        this.decisions = decisions;
        this.cases = cases;
        this.documents = documents;
        this.relateDocuments = relateDocuments;
        this.effects = effects;
    }

    /** @param now false when it had been issued before, so that nothing happened this time */
    record Issued(DocumentSummary line, LocalDate effectiveOn, boolean now) {}

    /** @param version of the draft that was looked at; a decision issued before answers the same whatever it is */
    Outcome<Issued> issue(DocumentId document, int version) {
        decisions.waitForTurn(decisions.find(document).orElseThrow().agency());
        Decision decision = decisions.locked(document).orElseThrow();
        if (decision.effectiveOn() != null) {
            return Outcome.accepted(new Issued(line(document), decision.effectiveOn(), false));
        }
        if (decision.version() != version) {
            return Outcome.refused(Violation.of("", "teams.violation.changed-meanwhile"));
        }
        DecisionCase looked = cases.of(decision);
        Findings findings = DecisionRules.findings(looked);
        return findings.clean() ? number(looked, document) : Outcome.refused(findings.violations());
    }

    private Outcome<Issued> number(DecisionCase decision, DocumentId document) {
        documents.revise(document, DecisionDocument.of(decision));
        List<Violation> refused = replaced(decision, document);
        if (!refused.isEmpty()) {
            return Outcome.refused(refused);
        }
        PaperIssue paper = decision.draft().paper();
        return documents
                .issue(document, decision.issuedOn(), paper == null ? null : paper.number())
                .map(content -> takeEffect(decision, document));
    }

    /** The register is told, too, which decisions stand no more. */
    private List<Violation> replaced(DecisionCase decision, DocumentId document) {
        List<Violation> refused = new ArrayList<>();
        for (DocumentId earlier : decision.draft().effect().replaces()) {
            var relation = new RelateDocuments.Command(document, RelationKind.REPLACES, earlier);
            if (relateDocuments.relate(relation)
                    instanceof Outcome.Refused<DocumentRelation>(List<Violation> violations)) {
                refused.addAll(violations);
            }
        }
        return refused;
    }

    private Issued takeEffect(DecisionCase decision, DocumentId document) {
        effects.apply(decision, document);
        decisions.takeEffect(document, decision.effectiveOn());
        decision.draft().effect().replaces().forEach(earlier -> decisions.markReplaced(earlier, document));
        return new Issued(line(document), decision.effectiveOn(), true);
    }

    private DocumentSummary line(DocumentId document) {
        return documents.find(document).orElseThrow();
    }
}
