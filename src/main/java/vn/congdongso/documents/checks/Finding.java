package vn.congdongso.documents.checks;

import java.util.List;

/**
 * Something to mend before the document is signed.
 *
 * @param key of the message, {@code documents.finding.*}
 */
public record Finding(Severity severity, String key, List<Object> args) {

    static Finding error(String what, Object... args) {
        return new Finding(Severity.ERROR, "documents.finding." + what, List.of(args));
    }

    static Finding warning(String what, Object... args) {
        return new Finding(Severity.WARNING, "documents.finding." + what, List.of(args));
    }
}
