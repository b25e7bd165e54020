package vn.congdongso.reporting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as a Vietnamese document prints them, whatever language the clerk reads the screen in. */
final class PaperFigures {

    private static final DecimalFormatSymbols SYMBOLS = symbols();

    private PaperFigures() {}

    /** 1.234 */
    static String count(long number) {
        return new DecimalFormat("#,##0", SYMBOLS).format(number);
    }

    /** A dash where nothing was assigned. */
    static String target(@Nullable Long target) {
        return target == null ? "–" : count(target);
    }

    /** 77,5 without the sign; a dash where there is nothing to divide by. */
    static String share(long part, @Nullable Long whole) {
        if (whole == null || whole == 0) {
            return "–";
        }
        BigDecimal percent = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return new DecimalFormat("#,##0.#", SYMBOLS).format(percent);
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }
}
