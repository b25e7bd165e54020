package vn.congdongso.outreach.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;

/**
 * The filters of a list of visits as they stand in the address. What cannot be read is said beside its field, and the
 * list falls back to the usual days.
 */
record VisitListFilters(VisitsFilter filter, FormView form) {

    private static final int LONGEST = 40;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    static VisitListFilters read(
            @Nullable String from,
            @Nullable String to,
            @Nullable String result,
            @Nullable String topic,
            VisitsFilter usual) {
        Map<String, String> values = new HashMap<>();
        List<Violation> wrong = new ArrayList<>();
        LocalDate first = day("tu", line(from), usual.from(), values, wrong);
        LocalDate last = day("den", line(to), usual.to(), values, wrong);
        if (last.isBefore(first)) {
            wrong.add(Violation.of("den", "outreach.violation.days-turned"));
        }
        String code = line(topic);
        if (code != null) {
            values.put("chu-de", code);
        }
        if (SentVisit.known(result) != null && result != null) {
            values.put("ket-qua", result);
        }
        VisitsFilter filter = new VisitsFilter(first, last, SentVisit.known(result), code);
        return new VisitListFilters(filter, FormView.of(values).with(wrong));
    }

    private static LocalDate day(
            String field, @Nullable String text, LocalDate usual, Map<String, String> values, List<Violation> wrong) {
        Optional<LocalDate> day =
                text == null ? Optional.of(usual) : DateText.parse(text).filter(read -> read.getYear() >= 2000);
        values.put(field, day.map(WRITTEN::format).orElse(Objects.requireNonNullElse(text, "")));
        if (day.isEmpty()) {
            wrong.add(Violation.of(field, "outreach.violation.day-unreadable"));
        }
        return day.orElse(usual);
    }

    private static @Nullable String line(@Nullable String text) {
        String clean = text == null || text.length() > LONGEST ? "" : VietnameseText.clean(text);
        return clean.isEmpty() ? null : clean;
    }
}
