package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.units.UnitId;

/** What becomes of bodies and seats when a decision that meets its rules takes effect. */
@Component
class BodyEffects {

    private final Bodies bodies;
    private final Seats seats;
    private final People people;
    private final Changes changes;

    BodyEffects(Bodies bodies, Seats seats, People people, Changes changes) {
        this.bodies = bodies;
        this.seats = seats;
        this.people = people;
        this.changes = changes;
    }

    void apply(DecisionCase decision, DocumentId document) {
        for (BodyDraft draft : decision.draft().bodies()) {
            switch (decision.draft().kind()) {
                case ESTABLISH -> establish(decision, draft, document);
                case CONSOLIDATE -> renew(decision, draft, document, "teams.body.consolidated");
                case MERGE -> merge(decision, draft, document);
                case DISSOLVE -> end(decision, draft.body(), document, "teams.body.dissolved");
            }
        }
    }

    private BodyId establish(DecisionCase decision, BodyDraft draft, DocumentId document) {
        return establish(decision, draft, document, List.of());
    }

    private BodyId establish(
            DecisionCase decision, BodyDraft draft, DocumentId document, List<Recognition.Known> known) {
        UnitId unit = unitOf(draft);
        BodyId body = bodies.establish(draft, unit, decision.effectiveOn(), document);
        changes.record(Change.of("teams.body.established", "body", body, unit.value(), draft.name()));
        fill(decision, draft, body, document, known);
        return body;
    }

    private void renew(DecisionCase decision, BodyDraft draft, DocumentId document, String action) {
        renew(decision, draft, document, action, membersOn(draft.body(), decision.effectiveOn()));
    }

    private void renew(
            DecisionCase decision, BodyDraft draft, DocumentId document, String action, List<Recognition.Known> known) {
        BodySummary standing = decision.standing(draft).orElseThrow();
        LocalDate from = decision.effectiveOn();
        seats.endAll(standing.id(), from, document);
        bodies.endContents(standing.id(), from, document);
        if (!bodies.isAs(standing, draft)) {
            bodies.change(standing.id(), draft, unitOf(draft), from, document);
        }
        changes.record(Change.of(action, "body", standing.id(), unitOf(draft).value(), draft.name())
                .replacing(standing.name()));
        fill(decision, draft, standing.id(), document, known);
    }

    /** Who sat in any of the bodies is known again in the one that they become. */
    private void merge(DecisionCase decision, BodyDraft draft, DocumentId document) {
        LocalDate day = decision.effectiveOn();
        List<Recognition.Known> known = new ArrayList<>();
        draft.touched().forEach(body -> known.addAll(membersOn(body, day)));
        List<Recognition.Known> everyone = known.stream().distinct().toList();
        draft.absorbed().forEach(body -> end(decision, body, document, "teams.body.absorbed"));
        BodyId successor = draft.body();
        if (successor == null) {
            successor = establish(decision, draft, document, everyone);
        } else {
            renew(decision, draft, document, "teams.body.merged", everyone);
        }
        for (BodyId predecessor : draft.absorbed()) {
            bodies.succeed(predecessor, successor, day, document);
        }
    }

    private void end(DecisionCase decision, @Nullable BodyId body, DocumentId document, String action) {
        BodySummary standing = Objects.requireNonNull(decision.standing().get(body), "by the rules the body exists");
        LocalDate from = decision.effectiveOn();
        seats.endAll(standing.id(), from, document);
        bodies.endContents(standing.id(), from, document);
        bodies.endVersion(standing.id(), from, document);
        changes.record(Change.of(action, "body", standing.id(), standing.unit().value(), standing.name()));
    }

    private static UnitId unitOf(BodyDraft draft) {
        return Objects.requireNonNull(draft.unit(), "by the rules a body has a unit");
    }

    private List<Recognition.Known> membersOn(@Nullable BodyId body, LocalDate day) {
        if (body == null) {
            return List.of();
        }
        Map<PersonId, String> positions = new HashMap<>();
        for (Seats.Seat seat : seats.ofBody(body, day)) {
            if (seat.person() != null) {
                positions.put(seat.person(), seat.shown());
            }
        }
        return people.findAll(positions.keySet()).values().stream()
                .map(person ->
                        new Recognition.Known(person.id(), person.fullName(), positions.getOrDefault(person.id(), "")))
                .toList();
    }

    private void fill(
            DecisionCase decision, BodyDraft draft, BodyId body, DocumentId document, List<Recognition.Known> known) {
        bodies.addContents(body, draft, decision.draft().texts(), decision.effectiveOn(), document);
        Map<Integer, PersonId> recognised = Recognition.of(draft.seats(), known);
        List<Integer> numbers = SeatNumbers.of(draft.seats());
        for (int i = 0; i < draft.seats().size(); i++) {
            SeatDraft row = draft.seats().get(i);
            PersonId person = null;
            OfficeId office = null;
            if (row.kind() == SeatKind.NAMED) {
                PersonId same = recognised.get(i);
                person = same != null
                        ? same
                        : people.add(
                                row.name(), row.position(), decision.agency().id());
            } else if (row.kind() == SeatKind.OFFICE) {
                office = people.office(unitOf(draft), row.position());
            }
            seats.add(
                    new Seats.Seat(
                            body,
                            draft.name(),
                            unitOf(draft),
                            numbers.get(i),
                            row.role(),
                            row.invited(),
                            person,
                            office,
                            row.kind() == SeatKind.OFFICE_BELOW ? row.name() : null,
                            row.position(),
                            document),
                    decision.effectiveOn());
        }
    }
}
