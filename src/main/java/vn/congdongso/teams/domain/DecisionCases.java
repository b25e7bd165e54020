package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Gathers what the rules and the text of a decision need to know. */
@Component
class DecisionCases {

    private final Units units;
    private final Documents documents;
    private final Decisions decisions;
    private final Bodies bodies;
    private final PresentMembers presentMembers;
    private final Namings namings;
    private final Today today;

    DecisionCases(
            Units units,
            Documents documents,
            Decisions decisions,
            Bodies bodies,
            PresentMembers presentMembers,
            Namings namings,
            Today today) {
        this.units = units;
        this.documents = documents;
        this.decisions = decisions;
        this.bodies = bodies;
        this.presentMembers = presentMembers;
        this.namings = namings;
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
        Set<BodyId> touched = touched(draft);
        Map<BodyId, BodySummary> standing = bodies.on(touched, effectiveOn);
        return new DecisionCase(
                document,
                units.lastKnown(agency, issuedOn).orElseThrow(),
                units.find(agency, issuedOn).isPresent(),
                draft,
                day,
                there,
                inAgency(agency, there.keySet(), effectiveOn),
                bodies.inUnitsFrom(there.keySet(), effectiveOn),
                standing,
                onGround(agency, standing.values(), effectiveOn),
                bodies.lastChanges(touched),
                presentMembers.of(standing.values(), effectiveOn),
                namings(agency, draft, there, effectiveOn),
                replaced(agency, draft),
                numberHolder(document, agency, draft));
    }

    private static Set<UnitId> unitsOf(DecisionDraft draft) {
        return draft.bodies().stream()
                .flatMap(body -> Stream.concat(Stream.ofNullable(body.unit()), body.scope().villages().stream()))
                .collect(Collectors.toSet());
    }

    private Map<BodyDraft, Naming> namings(
            UnitId agency, DecisionDraft draft, Map<UnitId, UnitSummary> there, LocalDate day) {
        Map<BodyDraft, Naming> found = new HashMap<>();
        Map<BodyKind, Map<UnitLevel, Naming>> asked = new HashMap<>();
        for (BodyDraft body : draft.bodies()) {
            UnitSummary unit = body.unit() == null ? null : there.get(body.unit());
            if (unit != null) {
                found.put(
                        body,
                        asked.computeIfAbsent(body.kind(), kind -> new HashMap<>())
                                .computeIfAbsent(unit.level(), level -> namings.of(agency, body.kind(), level, day)));
            }
        }
        return found;
    }

    private static Set<BodyId> touched(DecisionDraft draft) {
        return draft.bodies().stream().flatMap(BodyDraft::touched).collect(Collectors.toSet());
    }

    private Set<UnitId> inAgency(UnitId agency, Set<UnitId> candidates, LocalDate day) {
        Set<UnitId> own = new HashSet<>(List.of(agency));
        units.children(agency, day).forEach(child -> own.add(child.id()));
        own.retainAll(candidates);
        return own;
    }

    /** Bodies of ended units belong to whoever has their ground now. */
    private Set<BodyId> onGround(UnitId agency, Collection<BodySummary> standing, LocalDate day) {
        return standing.stream()
                .filter(body -> units.coveredBy(body.unit(), day).contains(agency.value()))
                .map(BodySummary::id)
                .collect(Collectors.toSet());
    }

    /** The agency's own decisions, and those of agencies that became part of it. */
    private List<DecisionCase.Replaced> replaced(UnitId agency, DecisionDraft draft) {
        List<DocumentId> earlier = draft.effect().replaces();
        if (earlier.isEmpty()) {
            return List.of();
        }
        Set<UnitId> own = new HashSet<>(List.of(agency));
        units.predecessors(agency).forEach(before -> own.add(before.id()));
        Map<DocumentId, Decision> found = decisions.findAll(earlier);
        Map<DocumentId, DocumentSummary> lines = documents.findAll(earlier);
        List<DecisionCase.Replaced> replaced = new ArrayList<>();
        for (DocumentId id : earlier) {
            Decision decision = found.get(id);
            DocumentSummary line = lines.get(id);
            if (decision != null && line != null && own.contains(decision.agency())) {
                replaced.add(replaced(decision, line));
            }
        }
        return replaced;
    }

    private DecisionCase.Replaced replaced(Decision decision, DocumentSummary line) {
        LocalDate day = line.issuedOn() == null ? today.today() : line.issuedOn();
        String agency = units.lastKnown(decision.agency(), day).orElseThrow().fullName();
        return new DecisionCase.Replaced(decision, line, agency);
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
