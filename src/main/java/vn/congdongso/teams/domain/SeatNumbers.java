package vn.congdongso.teams.domain;

import java.util.ArrayList;
import java.util.List;

/** The numbers in a list of members: those that a paper gives, and in between one after the other. */
final class SeatNumbers {

    private SeatNumbers() {}

    static List<Integer> of(List<SeatDraft> seats) {
        List<Integer> numbers = new ArrayList<>();
        int last = 0;
        for (SeatDraft seat : seats) {
            Integer own = seat.number();
            last = own != null && own > last ? own : last + 1;
            numbers.add(last);
        }
        return numbers;
    }
}
