package vn.congdongso.units;

import java.util.Objects;
import java.util.UUID;

/** Identity of an administrative unit; its official codes are dated attributes and may be reused. */
public record UnitId(UUID value) {

    public UnitId {
        Objects.requireNonNull(value);
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
