package vn.congdongso.webui;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A whole number as people type it: 1500, 1.500, 1,500 or 1 500. A dot or comma before three digits parts thousands. */
public final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3}){1,4}");

    private NumberText() {}

    public static OptionalLong whole(String text) {
        String compact = text.replaceAll("[\\s\\u00a0\\u202f]+", "");
        if (PLAIN.matcher(compact).matches() || GROUPED.matcher(compact).matches()) {
            return OptionalLong.of(Long.parseLong(compact.replaceAll("[.,]", "")));
        }
        return OptionalLong.empty();
    }
}
