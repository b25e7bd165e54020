package vn.congdongso.webui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.congdongso.shared.Today;

/**
 * Days and figures as people here write them. Patterns are our own: the JDK's medium date would read "5 thg 3, 2026".
 */
final class Formats {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final String NARROW_SPACE = "\u00a0";

    private final Locale locale;
    private final boolean vietnamese;
    private final DecimalFormatSymbols symbols;

    private Formats(Locale locale) {
        this.locale = locale;
        this.vietnamese = Languages.VIETNAMESE.equals(locale);
        this.symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
    }

    private static final Formats IN_VIETNAMESE = new Formats(Languages.VIETNAMESE);
    private static final Formats IN_ENGLISH = new Formats(Languages.ENGLISH);

    static Formats in(Locale locale) {
        return Languages.ENGLISH.equals(locale) ? IN_ENGLISH : IN_VIETNAMESE;
    }

    String date(LocalDate day) {
        return DATE.format(day);
    }

    String month(YearMonth month) {
        return MONTH.format(month);
    }

    String dateTime(Instant moment) {
        return MOMENT.format(moment.atZone(Today.ZONE));
    }

    String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, dd/MM", locale).format(day);
    }

    String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.##", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    String percent(long numerator, long denominator) {
        if (denominator == 0) {
            return "—";
        }
        BigDecimal share = BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        return number(share) + (vietnamese ? NARROW_SPACE : "") + "%";
    }

    /** What a message names: days are written as days; figures stay figures, so that a message can choose by them. */
    Object argument(Object value) {
        return switch (value) {
            case LocalDate day -> date(day);
            case YearMonth month -> month(month);
            case Year year -> year.toString();
            case Instant moment -> dateTime(moment);
            default -> value;
        };
    }
}
