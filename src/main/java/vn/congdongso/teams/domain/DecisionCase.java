package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;

/**
 * A draft with everything that its rules and its text need to know of the world, so that both are pure functions.
 *
 * @param document null while the draft has not been kept yet
 * @param agencyThere whether the agency existed on the day of issue
 * @param units units of the bodies as they are on the first day of effect; missing where there was none
 * @param inAgency which of them are the agency's own unit or lie in it that day
 * @param namesTaken bodies that live in those units on that day or later
 * @param standing bodies that go on, end or are merged, as they are on that day
 * @param onGround which of them work on ground that is the agency's that day
 * @param lastChange the first day of the latest list or version of each of them
 * @param present their members until then
 * @param namings what each body and its roles are called there
 * @param replaced the decisions to be replaced, with their lines in the register; none of another agency
 * @param numberHolder the document that already bears the number of the paper decision
 */
record DecisionCase(
        @Nullable DocumentId document,
        UnitSummary agency,
        boolean agencyThere,
        DecisionDraft draft,
        LocalDate today,
        Map<UnitId, UnitSummary> units,
        Set<UnitId> inAgency,
        List<BodySummary> namesTaken,
        Map<BodyId, BodySummary> standing,
        Set<BodyId> onGround,
        Map<BodyId, LocalDate> lastChange,
        Map<BodyId, List<MembersDifference.Present>> present,
        Map<BodyDraft, Naming> namings,
        List<Replaced> replaced,
        @Nullable DocumentSummary numberHolder) {

    /** @param agency as it was called when it issued the decision */
    record Replaced(Decision decision, DocumentSummary line, String agency) {}

    LocalDate issuedOn() {
        return draft.issueDay(today);
    }

    LocalDate effectiveOn() {
        return draft.effectiveDay(issuedOn());
    }

    Optional<UnitSummary> unitOf(BodyDraft body) {
        return body.unit() == null ? Optional.empty() : Optional.ofNullable(units.get(body.unit()));
    }

    Optional<BodySummary> standing(BodyDraft body) {
        return body.body() == null ? Optional.empty() : Optional.ofNullable(standing.get(body.body()));
    }

    Naming naming(BodyDraft body) {
        return namings.getOrDefault(body, Naming.usual(body.kind()));
    }

    /** What the decision changes in the list of the body, or of all that become it. */
    List<MembersDifference.Line> difference(BodyDraft body) {
        return MembersDifference.of(
                body.seats(),
                body.touched()
                        .flatMap(before -> present.getOrDefault(before, List.of()).stream())
                        .toList());
    }

    /** Another body of the same unit that bears the name. */
    Optional<BodySummary> bearerOfName(BodyDraft body) {
        String key = VietnameseText.key(body.name());
        return namesTaken.stream()
                .filter(other -> other.unit().equals(body.unit()))
                .filter(other -> body.touched().noneMatch(other.id()::equals))
                .filter(other -> VietnameseText.key(other.name()).equals(key))
                .findFirst();
    }
}
