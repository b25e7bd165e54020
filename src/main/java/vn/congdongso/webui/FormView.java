package vn.congdongso.webui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Violation;

/** A form as it was sent: never emptied, with what is to be mended beside each field. */
public record FormView(Map<String, String> values, List<Violation> violations) {

    public FormView {
        values = Map.copyOf(values);
        violations = List.copyOf(violations);
    }

    public static FormView empty() {
        return new FormView(Map.of(), List.of());
    }

    public static FormView of(Map<String, String> values) {
        return new FormView(values, List.of());
    }

    public FormView with(List<Violation> found) {
        return new FormView(values, found);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether a choice was sent: a radio button or option of this value, or a ticked box. */
    public boolean chosen(String field, String value) {
        return value.equals(values.get(field));
    }

    public @Nullable Violation error(String field) {
        return violations.stream()
                .filter(violation -> violation.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    public boolean refused() {
        return !violations.isEmpty();
    }

    /** The ids of what explains a field: its hint and its error; null where neither is shown. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        String hinted = hint == null ? "" : id(field) + "-hint ";
        String mistaken = error(field) == null ? "" : id(field) + "-error";
        String ids = (hinted + mistaken).strip();
        return ids.isEmpty() ? null : ids;
    }

    /** For aria-invalid: "true", or null so that the attribute is left out. */
    public @Nullable String invalid(String field) {
        return error(field) == null ? null : "true";
    }

    /** The id of a field's control, to which the error summary leads: {@code members[0].name} → f-members-0-name. */
    public static String id(String field) {
        return "f-" + field.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-|-$", "");
    }
}
