package vn.congdongso.webui;

import org.jspecify.annotations.Nullable;

/** One of several choices, its words already in the viewer's language. */
public record Option(
        String value,
        String label,
        @Nullable String hint,
        @Nullable String icon) {

    public static Option of(String value, String label) {
        return new Option(value, label, null, null);
    }

    public static Option of(String value, String label, String hint) {
        return new Option(value, label, hint, null);
    }

    public Option icon(String name) {
        return new Option(value, label, hint, name);
    }
}
