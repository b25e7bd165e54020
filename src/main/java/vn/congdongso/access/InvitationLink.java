package vn.congdongso.access;

import java.time.Instant;
import vn.congdongso.people.PersonId;

/** A fresh invitation; only its hash is kept, so this is the one time to show or print it. */
public record InvitationLink(PersonId person, String token, Instant expiresAt) {

    /** To be put after the address of the installation. */
    public String path() {
        return "/moi/" + token;
    }
}
