package vn.congdongso.teams;

import java.util.List;
import vn.congdongso.units.UnitId;

/**
 * A body of a day with its seats as the decision lists them, whoever sits there: for those who look at many bodies.
 *
 * @param unit in which it works
 * @param seats in the order of the list
 */
public record Roster(BodyId body, BodyKind kind, String name, UnitId unit, List<Seat> seats) {

    public Roster {
        seats = List.copyOf(seats);
    }

    /**
     * @param position the office, or what the named person is besides; may be empty
     * @param groupLeaders stands for all leaders of the teams of the villages below, however many they are
     */
    public record Seat(SeatRole role, String position, boolean invited, boolean groupLeaders) {}
}
