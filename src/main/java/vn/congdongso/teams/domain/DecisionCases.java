package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Gathers what the rules and the text of a decision need to know. */
@Component
class DecisionCases {

    private final Units units;
    private final Documents documents;
    private final Decisions decisions;
    private final Bodies bodies;
    private final Today today;

    DecisionCases(Units units, Documents documents, Decisions decisions, Bodies bodies, Today today) {
        this.units = units;
        this.documents = documents;
        this.decisions = decisions;
        this.bodies = bodies;
        this.today = today;
    }

    DecisionCase of(Decision decision) {
        return of(decision.document(), decision.agency(), decision.draft());
    }

    DecisionCase of(@Nullable DocumentId document, UnitId agency, DecisionDraft draft) {
        LocalDate day = today.today();
        LocalDate issuedOn = draft.issueDay(day);
        LocalDate effectiveOn = draft.effectiveDay(issuedOn);
        Map<UnitId, UnitSummary> there = units.findAll(unitsOf(draft), effectiveOn);
        Set<BodyId> consolidated = consolidated(draft);
        return new DecisionCase(
                document,
                units.lastKnown(agency, issuedOn).orElseThrow(),
                units.find(agency, issuedOn).isPresent(),
                draft,
                day,
                there,
                inAgency(agency, there.keySet(), effectiveOn),
                bodies.inUnitsFrom(there.keySet(), effectiveOn),
                bodies.on(consolidated, effectiveOn),
                bodies.lastChanges(consolidated),
                replaced(agency, draft),
                numberHolder(document, agency, draft));
    }

    private static Set<UnitId> unitsOf(DecisionDraft draft) {
        return draft.bodies().stream()
                .map(BodyDraft::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<BodyId> consolidated(DecisionDraft draft) {
        return draft.bodies().stream()
                .map(BodyDraft::body)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Set<UnitId> inAgency(UnitId agency, Set<UnitId> candidates, LocalDate day) {
        Set<UnitId> own = new HashSet<>(List.of(agency));
        units.children(agency, day).forEach(child -> own.add(child.id()));
        own.retainAll(candidates);
        return own;
    }

    private DecisionCase.@Nullable Replaced replaced(UnitId agency, DecisionDraft draft) {
        DocumentId earlier = draft.effect().replaces();
        if (earlier == null) {
            return null;
        }
        Decision decision = decisions
                .find(earlier)
                .filter(other -> other.agency().equals(agency))
                .orElse(null);
        DocumentSummary line = documents.find(earlier).orElse(null);
        return decision == null || line == null ? null : new DecisionCase.Replaced(decision, line);
    }

    private @Nullable DocumentSummary numberHolder(@Nullable DocumentId document, UnitId agency, DecisionDraft draft) {
        PaperIssue paper = draft.paper();
        if (paper == null || paper.number() == null || paper.day() == null) {
            return null;
        }
        return documents
                .byNumber(
                        agency,
                        DecisionDocument.SYMBOL,
                        paper.number(),
                        paper.day().getYear())
                .filter(holder -> !holder.id().equals(document))
                .orElse(null);
    }
}
