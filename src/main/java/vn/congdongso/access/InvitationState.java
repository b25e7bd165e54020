package vn.congdongso.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congdongso.people.PersonId;

/**
 * How far a person's invitation has come.
 *
 * @param devices phones that are in by a link of this body
 * @param lastSeen when one of them was last in use
 */
public record InvitationState(
        PersonId person,
        Link link,
        Instant issuedAt,
        Instant expiresAt,
        int devices,
        @Nullable Instant lastSeen) {

    public enum Link {
        OPEN,
        EXPIRED,
        REVOKED
    }

    public boolean accepted() {
        return devices > 0;
    }
}
