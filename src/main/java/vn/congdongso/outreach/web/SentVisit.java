package vn.congdongso.outreach.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.domain.VisitEntry;
import vn.congdongso.outreach.domain.VisitRules;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.NumberText;

/** The four answers about a visit as a form or a phone sent them. */
record SentVisit(
        @Nullable String topic,
        @Nullable String people,
        @Nullable String result,
        @Nullable String day) {

    /** Nothing that can be meant is longer; what is longer is neither looked at nor sent back. */
    private static final int LONGEST = 60;

    SentVisit {
        topic = line(topic);
        people = line(people);
        result = line(result);
        day = line(day);
    }

    VisitEntry entry() {
        return new VisitEntry(topic, number(people), known(result), date(day));
    }

    /** For the form that comes back: filled as it was sent. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        put(values, "topic", topic);
        put(values, "people", people);
        put(values, "result", result);
        put(values, "day", day);
        return values;
    }

    static @Nullable VisitResult known(@Nullable String name) {
        for (VisitResult result : VisitResult.values()) {
            if (result.name().equals(name)) {
                return result;
            }
        }
        return null;
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static @Nullable String line(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        String clean = VietnameseText.clean(text);
        return clean.isEmpty() ? null : clean;
    }

    /** A number beyond all bounds stays a wrong number. */
    private static @Nullable Integer number(@Nullable String text) {
        return text == null
                ? null
                : NumberText.whole(text).stream()
                        .mapToObj(number -> (int) Math.min(number, VisitRules.MOST_PEOPLE + 1L))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : DateText.parse(text).orElse(null);
    }
}
