package vn.congdongso.access.domain;

import java.time.LocalDate;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Role;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

/**
 * @param ended taken back before its time; it counts no more, whatever its days
 */
public record UnitGrant(AccountId account, Role role, UnitId unit, Validity valid, String legalBasis, boolean ended) {

    public boolean holdsOn(LocalDate day) {
        return !ended && valid.holdsOn(day);
    }

    /** Holds on the day, or will. */
    public boolean countsFrom(LocalDate day) {
        return !ended && valid.end().map(end -> end.isAfter(day)).orElse(true);
    }

    boolean meets(Validity other) {
        boolean startsBefore =
                other.end().map(end -> valid.from().isBefore(end)).orElse(true);
        boolean endsAfter = valid.end().map(end -> end.isAfter(other.from())).orElse(true);
        return startsBefore && endsAfter;
    }
}
