package vn.congdongso.teams.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.teams.CompositionAdvice;
import vn.congdongso.teams.Roster;

/** Says everything that keeps a draft from being issued, and what a careful clerk would ask. */
@Component
public class CheckDecision {

    private final Decisions decisions;
    private final DecisionCases cases;

    private final ObjectProvider<CompositionAdvice> advisers;

    CheckDecision(Decisions decisions, DecisionCases cases, ObjectProvider<CompositionAdvice> advisers) {
        this.advisers = advisers;
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

    /** @param body its name */
    public record BodyAdvice(String body, CompositionAdvice.Advice advice) {}

    /** In what the bodies are not as the rules on composition want them; none of it keeps the decision from being issued. */
    @Transactional(readOnly = true)
    public List<BodyAdvice> advice(DocumentId document) {
        DecisionCase decision = cases.of(decisions.find(document).orElseThrow());
        if (!decision.draft().kind().leavesMembers()) {
            return List.of();
        }
        return decision.draft().bodies().stream()
                .flatMap(body -> planned(body).stream())
                .flatMap(body -> advisers.orderedStream()
                        .flatMap(adviser -> adviser.of(body, decision.effectiveOn()).stream())
                        .map(advice -> new BodyAdvice(body.name(), advice)))
                .toList();
    }

    private static Optional<CompositionAdvice.PlannedBody> planned(BodyDraft body) {
        List<Roster.Seat> seats = body.seats().stream()
                .map(seat -> new Roster.Seat(
                        seat.role(),
                        seat.position().isEmpty() ? seat.name() : seat.position(),
                        seat.invited(),
                        seat.byRule()))
                .toList();
        return Optional.ofNullable(body.unit())
                .map(unit -> new CompositionAdvice.PlannedBody(body.body(), body.kind(), body.name(), unit, seats));
    }

    /** @param lines who stays, comes, goes, changes role */
    public record BodyChange(String body, List<MembersDifference.Line> lines) {}

    @Transactional(readOnly = true)
    public Findings of(DocumentId document) {
        return DecisionRules.findings(cases.of(decisions.find(document).orElseThrow()));
    }
}
