package vn.congdongso.composition;

import java.util.UUID;

/** Identity of a set of rules on the composition of bodies, from its first draft on. */
public record RuleSetId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static RuleSetId of(String text) {
        return new RuleSetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
