package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as it is typed into a field. */
final class DayWords {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DayWords() {}

    static String of(LocalDate day) {
        return TYPED.format(day);
    }
}
