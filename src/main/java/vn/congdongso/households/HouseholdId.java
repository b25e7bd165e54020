package vn.congdongso.households;

import java.util.Objects;
import java.util.UUID;

/** Identity of a household in the register; a phone that adds one makes the id. */
public record HouseholdId(UUID value) {

    public HouseholdId {
        Objects.requireNonNull(value);
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static HouseholdId of(String text) {
        return new HouseholdId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
