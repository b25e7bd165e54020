package vn.congdongso.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds.
 *
 * @param from first day
 * @param until first day on which it holds no more; null while no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate until) {

    public Validity {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("a validity ends after it begins: " + from + " … " + until);
        }
    }

    public static Validity since(LocalDate from) {
        return new Validity(from, null);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }

    /** The last day on which it holds, if an end is known. */
    public Optional<LocalDate> lastDay() {
        return end().map(day -> day.minusDays(1));
    }
}
