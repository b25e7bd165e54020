package vn.congdongso.people.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;

/** Days on which offices can change hands. */
@Component
class HoldingDays {

    static final int LONGEST_BASIS = 300;

    // the first offices of the state that is served
    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);
    private static final int MOST_YEARS_AHEAD = 1;

    private final Today today;

    HoldingDays(Today today) {
        this.today = today;
    }

    Optional<Violation> against(@Nullable LocalDate day) {
        if (day == null) {
            return Optional.of(Violation.of("from", "directory.violation.day"));
        }
        LocalDate latest = today.today().plusYears(MOST_YEARS_AHEAD);
        return day.isBefore(EARLIEST) || day.isAfter(latest)
                ? Optional.of(Violation.of("from", "directory.violation.day-far", EARLIEST, latest))
                : Optional.empty();
    }

    static Optional<Violation> againstBasis(String basis) {
        return basis.length() > LONGEST_BASIS
                ? Optional.of(Violation.of("basis", "directory.violation.too-long", LONGEST_BASIS, basis.length()))
                : Optional.empty();
    }
}
