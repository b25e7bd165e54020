package vn.congdongso.documents.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Violation;

/** Gathers what is to be mended in a form, field by field. */
final class FieldCheck {

    private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final List<Violation> violations = new ArrayList<>();

    FieldCheck longest(String field, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            violations.add(Violation.of(field, "registers.violation.too-long", most));
        }
        return this;
    }

    FieldCheck filled(String field, String text, String key) {
        if (text.isEmpty()) {
            violations.add(Violation.of(field, key));
        }
        return this;
    }

    FieldCheck given(String field, @Nullable Object value, String key) {
        if (value == null) {
            violations.add(Violation.of(field, key));
        }
        return this;
    }

    /** A day that a document of our time can bear. */
    FieldCheck plausible(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            violations.add(Violation.of(field, "registers.violation.day-far"));
        }
        return this;
    }

    FieldCheck notAfter(String field, @Nullable LocalDate day, @Nullable LocalDate last, String key) {
        if (day != null && last != null && day.isAfter(last)) {
            violations.add(Violation.of(field, key, last));
        }
        return this;
    }

    FieldCheck refusing(boolean condition, String field, String key, Object... args) {
        if (condition) {
            violations.add(Violation.of(field, key, args));
        }
        return this;
    }

    boolean failed() {
        return !violations.isEmpty();
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
