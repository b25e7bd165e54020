package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            if (decision.draft().kind() == DecisionKind.ESTABLISH) {
                establish(decision, draft, document);
            } else {
                consolidate(decision, draft, document);
            }
        }
    }

    private void establish(DecisionCase decision, BodyDraft draft, DocumentId document) {
        UnitId unit = unitOf(draft);
        BodyId body = bodies.establish(draft, unit, decision.effectiveOn(), document);
        changes.record(Change.of("teams.body.established", "body", body, unit.value(), draft.name()));
        seat(decision, draft, body, document, List.of());
    }

    private void consolidate(DecisionCase decision, BodyDraft draft, DocumentId document) {
        BodySummary standing = decision.standing(draft).orElseThrow();
        LocalDate from = decision.effectiveOn();
        List<Recognition.Known> members = membersOn(standing.id(), from);
        seats.endAll(standing.id(), from);
        if (!standing.name().equals(draft.name()) || standing.kind() != draft.kind()) {
            bodies.change(standing.id(), draft, unitOf(draft), from, document);
        }
        changes.record(Change.of(
                        "teams.body.consolidated",
                        "body",
                        standing.id(),
                        unitOf(draft).value(),
                        draft.name())
                .replacing(standing.name()));
        seat(decision, draft, standing.id(), document, members);
    }

    private static UnitId unitOf(BodyDraft draft) {
        return Objects.requireNonNull(draft.unit(), "by the rules a body has a unit");
    }

    private List<Recognition.Known> membersOn(BodyId body, LocalDate day) {
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

    private void seat(
            DecisionCase decision, BodyDraft draft, BodyId body, DocumentId document, List<Recognition.Known> members) {
        Map<Integer, PersonId> recognised = Recognition.of(draft.seats(), members);
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
                            i + 1,
                            row.role(),
                            row.invited(),
                            person,
                            office,
                            row.position(),
                            document),
                    decision.effectiveOn());
        }
    }
}
