package vn.congdongso.teams;

import java.util.UUID;

/** Identity of a body: a team, a steering committee, a working group. */
public record BodyId(UUID value) {

    public static BodyId of(String text) {
        return new BodyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
