package vn.congdongso.teams.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.units.UnitId;

/**
 * A body as a decision would have it.
 *
 * @param body the body that goes on or ends; null for one that is established, or made out of others
 * @param unit in which it works
 * @param absorbed bodies that are merged into it
 * @param scope what it serves and stands under
 */
@NamedInterface("deeds")
public record BodyDraft(
        @Nullable BodyId body,
        String name,
        @Nullable UnitId unit,
        BodyKind kind,
        List<SeatDraft> seats,
        List<BodyId> absorbed,
        Scope scope) {

    /**
     * @param functions what the body is there for: công nghệ số cộng đồng, Đề án 06
     * @param villages that it serves; empty for the unit in which it works
     * @param parent the body that leads it
     */
    @NamedInterface("deeds")
    public record Scope(
            List<String> functions,
            List<UnitId> villages,
            @Nullable BodyId parent) {

        public static final Scope OWN_UNIT = new Scope(List.of(), List.of(), null);

        public Scope {
            functions = functions == null ? List.of() : List.copyOf(functions);
            villages = villages == null ? List.of() : List.copyOf(villages);
        }

        Scope cleaned() {
            List<String> written = functions.stream()
                    .map(VietnameseText::clean)
                    .filter(function -> !function.isEmpty())
                    .distinct()
                    .toList();
            return new Scope(written, villages.stream().distinct().toList(), parent);
        }
    }

    public BodyDraft {
        seats = List.copyOf(seats);
        absorbed = absorbed == null ? List.of() : List.copyOf(absorbed);
        scope = scope == null ? Scope.OWN_UNIT : scope;
    }

    /** A body that serves its own unit. */
    public static BodyDraft of(
            @Nullable BodyId body, String name, @Nullable UnitId unit, BodyKind kind, List<SeatDraft> seats) {
        return new BodyDraft(body, name, unit, kind, seats, List.of(), Scope.OWN_UNIT);
    }

    public static BodyDraft team(String name, UnitId unit, List<SeatDraft> seats) {
        return of(null, name, unit, BodyKind.COMMUNITY_TEAM, seats);
    }

    public BodyDraft with(List<SeatDraft> others) {
        return new BodyDraft(body, name, unit, kind, others, absorbed, scope);
    }

    public BodyDraft with(Scope other) {
        return new BodyDraft(body, name, unit, kind, seats, absorbed, other);
    }

    public BodyDraft absorbing(List<BodyId> others) {
        return new BodyDraft(body, name, unit, kind, seats, others, scope);
    }

    /** The bodies that are not what they were once the decision has taken effect. */
    Stream<BodyId> touched() {
        return Stream.concat(Stream.ofNullable(body), absorbed.stream());
    }

    /** Rows in the order of their roles, as every list of members is written; rows of a paper keep its order. */
    BodyDraft cleaned() {
        List<SeatDraft> written = seats.stream()
                .map(SeatDraft::cleaned)
                .filter(seat -> !seat.blank())
                .sorted(Comparator.comparing(SeatDraft::role))
                .toList();
        return new BodyDraft(
                body,
                VietnameseText.clean(name),
                unit,
                kind,
                written,
                absorbed.stream()
                        .distinct()
                        .filter(other -> !other.equals(body))
                        .toList(),
                scope.cleaned());
    }
}
