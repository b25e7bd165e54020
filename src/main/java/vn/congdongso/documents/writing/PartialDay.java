package vn.congdongso.documents.writing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that a paper bears, as far as somebody wrote it in: 27/7/2022, 7/2022, or the year alone. */
public record PartialDay(
        int year, @Nullable Integer month, @Nullable LocalDate day) {

    private static final Pattern OF_MONTH = Pattern.compile("(\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern OF_YEAR = Pattern.compile("\\d{4}");
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    public static PartialDay of(LocalDate day) {
        return new PartialDay(day.getYear(), day.getMonthValue(), day);
    }

    /** Without the day: "7/2022" or "2022". */
    public static Optional<PartialDay> parse(String text) {
        String typed = text.strip();
        Matcher month = OF_MONTH.matcher(typed);
        if (month.matches()) {
            int of = Integer.parseInt(month.group(1));
            return of < 1 || of > 12 ? Optional.empty() : ofYear(month.group(2), of);
        }
        return OF_YEAR.matcher(typed).matches() ? ofYear(typed, null) : Optional.empty();
    }

    private static Optional<PartialDay> ofYear(String year, @Nullable Integer month) {
        int of = Integer.parseInt(year);
        return of < FIRST_YEAR || of > LAST_YEAR ? Optional.empty() : Optional.of(new PartialDay(of, month, null));
    }

    /** As it is typed into a field. */
    public String typed() {
        if (day != null) {
            return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), year);
        }
        return month == null ? Integer.toString(year) : month + "/" + year;
    }
}
