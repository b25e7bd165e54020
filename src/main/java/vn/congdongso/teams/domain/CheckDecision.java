package vn.congdongso.teams.domain;

import java.util.List;
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

    /** What the decision changes in each of its bodies' lists; of bodies that begin, nothing. */
    @Transactional(readOnly = true)
    public List<BodyChange> changes(DocumentId document) {
        DecisionCase decision = cases.of(decisions.find(document).orElseThrow());
        return decision.draft().bodies().stream()
                .filter(body -> body.touched().findAny().isPresent())
                .map(body -> new BodyChange(body.name(), decision.difference(body)))
                .toList();
    }

    /** @param lines who stays, comes, goes, changes role */
    public record BodyChange(String body, List<MembersDifference.Line> lines) {}

    @Transactional(readOnly = true)
    public Findings of(DocumentId document) {
        return DecisionRules.findings(cases.of(decisions.find(document).orElseThrow()));
    }
}
