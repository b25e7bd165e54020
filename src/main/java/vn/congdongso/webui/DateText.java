package vn.congdongso.webui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people type it: 27/3/2026, 27-03-26, 27.3.2026, 27 3 2026, 27032026; or as a phone's own picker sends it,
 * 2026-03-27.
 */
public final class DateText {

    private static final String BETWEEN = "[\\s\\u00a0/.,\\-]+";
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
    private static final Pattern WITHOUT_MARKS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern PICKED = Pattern.compile("(\\d{4})/(\\d{2})/(\\d{2})");

    // Two digits mean this century up to here, the last one beyond: "27/3/62" is somebody's birthday.
    private static final int PIVOT = 50;

    private DateText() {}

    public static Optional<LocalDate> parse(String text) {
        String marked = text.strip().replaceAll(BETWEEN, "/");
        Matcher picked = PICKED.matcher(marked);
        if (picked.matches()) {
            return day(picked.group(1), picked.group(2), picked.group(3));
        }
        Matcher typed = marked.contains("/") ? TYPED.matcher(marked) : WITHOUT_MARKS.matcher(marked);
        return typed.matches() ? day(typed.group(3), typed.group(2), typed.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return number;
        }
        return number <= PIVOT ? 2000 + number : 1900 + number;
    }
}
