package vn.congdongso.access.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.Role;
import vn.congdongso.units.UnitId;

/** Reads what a form sent; null where it is not what it should be, so that the use case can say so. */
final class Parsed {

    private Parsed() {}

    static @Nullable UnitId unit(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UnitId.of(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable Role role(@Nullable String text) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
