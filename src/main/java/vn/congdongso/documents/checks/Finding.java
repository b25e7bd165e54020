package vn.congdongso.documents.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to mend before the document is signed.
 *
 * @param key of the message, {@code documents.finding.*}
 * @param spot where it stands; null where the message itself says so, or where it is about the whole
 */
public record Finding(
        Severity severity,
        String key,
        List<Object> args,
        @Nullable Spot spot) {

    public Finding(Severity severity, String key, List<Object> args) {
        this(severity, key, args, null);
    }

    static Finding error(String what, Object... args) {
        return new Finding(Severity.ERROR, "documents.finding." + what, List.of(args));
    }

    static Finding warning(String what, Object... args) {
        return new Finding(Severity.WARNING, "documents.finding." + what, List.of(args));
    }

    Finding at(Spot place) {
        return new Finding(severity, key, args, place);
    }
}
