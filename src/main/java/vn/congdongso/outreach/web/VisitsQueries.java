package vn.congdongso.outreach.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.outreach.domain.VisitCursor;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;

/** Reads the parameters of a program's question for visits; without days it means the current month. */
@Component
class VisitsQueries {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final Today today;

    VisitsQueries(Today today) {
        this.today = today;
    }

    Outcome<VisitsQuery> read(
            @Nullable String from, @Nullable String to, @Nullable String cursor, @Nullable String limit) {
        List<Violation> wrong = new ArrayList<>();
        LocalDate first = value("from", from, today.month().atDay(1), VisitsQueries::day, wrong);
        LocalDate last = value("to", to, today.month().atEndOfMonth(), VisitsQueries::day, wrong);
        VisitCursor start = value("cursor", cursor, VisitCursor.start(), VisitCursor::read, wrong);
        int size = value("limit", limit, USUAL, VisitsQueries::size, wrong);
        if (wrong.isEmpty() && last.isBefore(first)) {
            wrong.add(Violation.of("to", "outreach.violation.days-turned"));
        }
        return wrong.isEmpty()
                ? Outcome.accepted(new VisitsQuery(VisitsFilter.between(first, last), start, size))
                : Outcome.refused(wrong);
    }

    private static <T> T value(
            String name, @Nullable String text, T usual, Function<String, Optional<T>> reading, List<Violation> wrong) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        return reading.apply(text).orElseGet(() -> {
            wrong.add(Violation.of(name, "outreach.violation.query." + name));
            return usual;
        });
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 2000 && day.getYear() <= 9999 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> size(String text) {
        return text.matches("[0-9]{1,4}")
                ? Optional.of(Integer.parseInt(text)).filter(size -> size >= 1 && size <= MOST)
                : Optional.empty();
    }
}
