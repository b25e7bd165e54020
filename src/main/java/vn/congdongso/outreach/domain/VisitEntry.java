package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.shared.VietnameseText;

/**
 * What a member says about a visit, as far as it could be read; what is missing or unreadable is null and refused by
 * {@link VisitRules} together with everything else that is wrong.
 */
public record VisitEntry(
        @Nullable String topic, @Nullable Integer people, @Nullable VisitResult result, @Nullable LocalDate day) {

    /** Longer than any readable value; what is longer is not looked at. */
    private static final int LONGEST = 60;

    /** Reads the four answers as forms and phones send them; the day as 2026-11-22. */
    public static VisitEntry read(
            @Nullable String topic, @Nullable String people, @Nullable String result, @Nullable String day) {
        return new VisitEntry(line(topic), number(line(people)), result(line(result)), day(line(day)));
    }

    private static @Nullable String line(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        String clean = VietnameseText.clean(text);
        return clean.isEmpty() ? null : clean;
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable VisitResult result(@Nullable String text) {
        for (VisitResult result : VisitResult.values()) {
            if (result.name().equals(text)) {
                return result;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
