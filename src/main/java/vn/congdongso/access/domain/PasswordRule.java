package vn.congdongso.access.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import vn.congdongso.shared.Violation;

/** What a password has to be: TCVN 14423:2026, level 2, where there is no second factor. */
final class PasswordRule {

    static final int LEAST_LENGTH = 14;

    /** bcrypt reads no more than this of a password. */
    static final int MOST_BYTES = 72;

    private static final List<IntPredicate> CLASSES = List.of(
            Character::isLowerCase,
            Character::isUpperCase,
            Character::isDigit,
            letter -> !Character.isLetterOrDigit(letter));

    private PasswordRule() {}

    static List<Violation> violations(String field, String password, String username) {
        List<Violation> found = new ArrayList<>();
        if (password.codePointCount(0, password.length()) < LEAST_LENGTH) {
            found.add(Violation.of(field, "access.violation.password-short", LEAST_LENGTH));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            found.add(Violation.of(field, "access.violation.password-long", MOST_BYTES));
        }
        if (!CLASSES.stream().allMatch(kind -> password.codePoints().anyMatch(kind))) {
            found.add(Violation.of(field, "access.violation.password-classes"));
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            found.add(Violation.of(field, "access.violation.password-username"));
        }
        return found;
    }
}
