package vn.congdongso.access.domain;

import java.time.Instant;
import java.util.UUID;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.people.PersonId;

/** A phone that showed the right secret. */
public record KnownDevice(UUID id, AccountId account, PersonId person, String displayName, Instant lastSeen) {

    public CurrentAccount current() {
        return new CurrentAccount(account, person, displayName, true);
    }
}
