package vn.congdongso.documents.registers.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day as it is typed into a field and printed in a register; empty for none. */
final class DayWords {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private DayWords() {}

    static String of(@Nullable LocalDate day) {
        return day == null ? "" : TYPED.format(day);
    }
}
