package vn.congdongso.documents.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Place and day of issue. The day stays blank until the document is issued; the year is printed even then.
 *
 * @param place the unit that the body is named after: "Cẩm Thành"
 * @param month where the month is known and the day is not, as on some papers
 */
public record DateLine(
        String place,
        @Nullable LocalDate day,
        int year,
        @Nullable Integer month) {

    private static final String BLANK = "      ";

    public DateLine(String place, @Nullable LocalDate day, int year) {
        this(place, day, year, null);
    }

    public static DateLine on(String place, LocalDate day) {
        return new DateLine(place, day, day.getYear());
    }

    public static DateLine blank(String place, int year) {
        return new DateLine(place, null, year);
    }

    public String text() {
        return place.isBlank() ? dayText() : place + ", " + dayText();
    }

    /** "ngày 05 tháng 01 năm 2026", or the same with room to write. */
    public String dayText() {
        if (day != null) {
            return written(day);
        }
        return "ngày" + BLANK + "tháng" + (month == null ? BLANK : " " + ofMonth(month) + " ") + "năm " + year;
    }

    /** Days below ten and the months January and February take a leading zero (Decree 30/2020, appendix I, II.4). */
    public static String written(LocalDate day) {
        String ofMonth = day.getDayOfMonth() < 10 ? "0" + day.getDayOfMonth() : "" + day.getDayOfMonth();
        return "ngày " + ofMonth + " tháng " + ofMonth(day.getMonthValue()) + " năm " + day.getYear();
    }

    private static String ofMonth(int month) {
        return month < 3 ? "0" + month : "" + month;
    }
}
