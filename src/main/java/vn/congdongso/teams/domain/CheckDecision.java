package vn.congdongso.teams.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.documents.DocumentId;

/** Says everything that keeps a draft from being issued, and what a careful clerk would ask. */
@Component
public class CheckDecision {

    private final Decisions decisions;
    private final DecisionCases cases;

    CheckDecision(Decisions decisions, DecisionCases cases) {
        this.decisions = decisions;
        this.cases = cases;
    }

    @Transactional(readOnly = true)
    public Findings of(DocumentId document) {
        return DecisionRules.findings(cases.of(decisions.find(document).orElseThrow()));
    }
}
