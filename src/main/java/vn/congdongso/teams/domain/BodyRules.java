package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;

/** Which bodies a decision may begin or change, where, and from when. */
final class BodyRules {

    private final DecisionCase decision;
    private final List<Violation> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private BodyRules(DecisionCase decision) {
        this.decision = decision;
    }

    static Stream<Violation> violations(DecisionCase decision) {
        BodyRules rules = new BodyRules(decision);
        List<BodyDraft> bodies = decision.draft().bodies();
        if (bodies.isEmpty()) {
            rules.found.add(Violation.of("bodies", "teams.violation.no-bodies"));
        }
        DecisionKind kind = decision.draft().kind();
        for (int i = 0; i < bodies.size(); i++) {
            BodyDraft body = bodies.get(i);
            rules.named(i, body);
            if (kind != DecisionKind.DISSOLVE) {
                rules.placed(i, body);
            }
            if (kind.ofStandingBodies() || body.body() != null) {
                rules.standing(i, body, body.body());
            }
            if (kind == DecisionKind.MERGE) {
                rules.absorbs(i, body);
            }
        }
        return rules.found.stream();
    }

    private void named(int index, BodyDraft body) {
        String field = Fields.body(index, "name");
        if (body.name().isEmpty()) {
            found.add(Violation.of(field, "teams.violation.no-body-name"));
            return;
        }
        if (!seen.add(body.unit() + " " + VietnameseText.key(body.name()))) {
            found.add(Violation.of(field, "teams.violation.body-twice", body.name()));
        }
        decision.bearerOfName(body)
                .ifPresent(other -> found.add(Violation.of(
                        field,
                        "teams.violation.body-exists",
                        other.name(),
                        Words.day(other.valid().from()))));
    }

    private void placed(int index, BodyDraft body) {
        String field = Fields.body(index, "unit");
        if (body.unit() == null) {
            found.add(Violation.of(field, "teams.violation.no-unit"));
        } else if (!decision.inAgency().contains(body.unit())) {
            found.add(Violation.of(
                    field,
                    "teams.violation.unit-not-in-agency",
                    decision.unitOf(body).map(unit -> unit.title()).orElse(body.name()),
                    decision.agency().fullName(),
                    Words.day(decision.effectiveOn())));
        }
        if (!decision.inAgency().containsAll(body.scope().villages())) {
            found.add(Violation.of(
                    Fields.body(index, "villages"),
                    "teams.violation.village-not-in-agency",
                    decision.agency().fullName(),
                    Words.day(decision.effectiveOn())));
        }
    }

    private void absorbs(int index, BodyDraft body) {
        if (body.touched().count() < 2) {
            found.add(Violation.of(Fields.body(index, "absorbed"), "teams.violation.merge-of-one", body.name()));
        }
        body.absorbed().forEach(other -> standing(index, body, other));
    }

    private void standing(int index, BodyDraft body, @Nullable BodyId which) {
        Optional<BodySummary> standing = which == null
                ? Optional.empty()
                : Optional.ofNullable(decision.standing().get(which))
                        .filter(there -> decision.onGround().contains(there.id()));
        if (standing.isEmpty()) {
            found.add(Violation.of(
                    Fields.body(index, "name"),
                    "teams.violation.body-not-found",
                    body.name(),
                    Words.day(decision.effectiveOn())));
            return;
        }
        if (!seen.add(standing.get().id().toString())) {
            found.add(Violation.of(
                    Fields.body(index, "name"),
                    "teams.violation.body-twice",
                    standing.get().name()));
        }
        LocalDate last = decision.lastChange().getOrDefault(standing.get().id(), LocalDate.MIN);
        if (!decision.effectiveOn().isAfter(last)) {
            found.add(Violation.of(
                    "effectiveOn",
                    "teams.violation.effective-before-body",
                    standing.get().name(),
                    Words.day(last)));
        }
    }
}
