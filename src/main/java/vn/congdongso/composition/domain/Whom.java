package vn.congdongso.composition.domain;

import vn.congdongso.teams.SeatRole;

/** Which members a number counts. */
public enum Whom {
    ALL,
    WITHOUT_INVITED,
    WITHOUT_LEADER,
    DEPUTIES,
    ORDINARY,
    INVITED;

    boolean counts(Examined.Seat seat) {
        return switch (this) {
            case ALL -> true;
            case WITHOUT_INVITED -> !seat.invited();
            case WITHOUT_LEADER -> seat.role() != SeatRole.LEADER;
            case DEPUTIES -> seat.role() == SeatRole.DEPUTY || seat.role() == SeatRole.STANDING_DEPUTY;
            case ORDINARY -> seat.role() == SeatRole.MEMBER;
            case INVITED -> seat.invited();
        };
    }
}
