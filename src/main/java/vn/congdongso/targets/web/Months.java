package vn.congdongso.targets.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Months in addresses and forms: 2026-11. */
final class Months {

    private static final int BACK = 12;

    private Months() {}

    static Optional<YearMonth> read(@Nullable String text) {
        try {
            return text == null || text.length() != 7 ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A month's page may be asked for as far ahead as targets can be assigned; anything else is the present month. */
    static YearMonth read(@Nullable String text, YearMonth now) {
        return read(text)
                .filter(month -> month.getYear() >= 2000 && !month.isAfter(now.plusMonths(BACK)))
                .orElse(now);
    }

    /** The present month and a year back, newest first; the month shown among them. */
    static List<YearMonth> toLookAt(YearMonth shown, YearMonth now) {
        return Stream.concat(Stream.iterate(now, month -> month.minusMonths(1)).limit(BACK + 1L), Stream.of(shown))
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    /** The present month and those of a year ahead. */
    static List<YearMonth> toAssign(YearMonth now) {
        return Stream.iterate(now, month -> month.plusMonths(1)).limit(BACK).toList();
    }
}
