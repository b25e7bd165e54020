package vn.congdongso.shared;

import java.util.List;

/**
 * One reason why a use case refuses, beside the field that causes it.
 *
 * @param field name of the input field, or empty when the refusal is about the whole
 * @param key message key, e.g. {@code teams.violation.two-leaders}
 * @param args what the message names
 */
public record Violation(String field, String key, List<Object> args) {

    public static Violation of(String field, String key, Object... args) {
        return new Violation(field, key, List.of(args));
    }
}
