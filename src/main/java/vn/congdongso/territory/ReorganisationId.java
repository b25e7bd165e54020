package vn.congdongso.territory;

import java.util.UUID;

/** Identity of a decision on units, from its first draft on. */
public record ReorganisationId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ReorganisationId of(String text) {
        return new ReorganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
