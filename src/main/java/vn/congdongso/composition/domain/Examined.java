package vn.congdongso.composition.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.SeatRole;

/**
 * All that the clauses ask of a body and its unit.
 *
 * @param unitType what its unit is called: thôn, tổ dân phố
 * @param seats one for each member, those who are there by rule as well
 * @param households of its unit; absent where nobody has counted them
 * @param bodiesInUnit of the same kind, itself included
 */
public record Examined(
        BodyKind kind,
        String unitType,
        List<Seat> seats,
        @Nullable Long households,
        int bodiesInUnit) {

    public Examined {
        seats = List.copyOf(seats);
    }

    /** @param position empty where the list does not give it */
    public record Seat(SeatRole role, String position, boolean invited) {

        boolean silent() {
            return position.isBlank();
        }
    }
}
