package vn.congdongso.teams.domain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.units.UnitId;

/**
 * A body as a decision would have it.
 *
 * @param body the body to be consolidated; null for one that is established
 * @param unit in which it works
 */
@NamedInterface("deeds")
public record BodyDraft(
        @Nullable BodyId body, String name, @Nullable UnitId unit, BodyKind kind, List<SeatDraft> seats) {

    public BodyDraft {
        seats = List.copyOf(seats);
    }

    public static BodyDraft team(String name, UnitId unit, List<SeatDraft> seats) {
        return new BodyDraft(null, name, unit, BodyKind.COMMUNITY_TEAM, seats);
    }

    public BodyDraft with(List<SeatDraft> others) {
        return new BodyDraft(body, name, unit, kind, others);
    }

    /** Rows in the order of their roles, as every list of members is written. */
    BodyDraft cleaned() {
        List<SeatDraft> written = seats.stream()
                .map(SeatDraft::cleaned)
                .filter(seat -> !seat.blank())
                .sorted(Comparator.comparing(SeatDraft::role))
                .toList();
        return new BodyDraft(body, VietnameseText.clean(name), unit, kind, written);
    }
}
