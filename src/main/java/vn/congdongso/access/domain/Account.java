package vn.congdongso.access.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.people.PersonId;
import vn.congdongso.units.UnitId;

/**
 * @param username of an official; absent for a volunteer
 * @param unit that answers for the account
 * @param mustChange the password was thought up by someone else, or is too old
 */
public record Account(
        AccountId id,
        Kind kind,
        PersonId person,
        String displayName,
        UnitId unit,
        @Nullable String username,
        boolean mustChange,
        @Nullable Instant passwordChangedAt,
        @Nullable Instant lockedUntil,
        @Nullable Instant disabledAt,
        @Nullable Instant lastSeen) {

    public enum Kind {
        OFFICIAL,
        VOLUNTEER
    }

    public boolean volunteer() {
        return kind == Kind.VOLUNTEER;
    }

    public boolean disabled() {
        return disabledAt != null;
    }

    public boolean lockedAt(Instant moment) {
        return lockedUntil != null && lockedUntil.isAfter(moment);
    }

    public CurrentAccount current() {
        return new CurrentAccount(id, person, displayName, volunteer());
    }
}
