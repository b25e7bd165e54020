package vn.congdongso.documents.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Place and day of issue. The day stays blank until the document is issued; the year is printed even then.
 *
 * @param place the unit that the body is named after: "Cẩm Thành"
 */
public record DateLine(String place, @Nullable LocalDate day, int year) {

    private static final String BLANK = "      ";

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
        return day == null ? "ngày" + BLANK + "tháng" + BLANK + "năm " + year : written(day);
    }

    /** Days below ten and the months January and February take a leading zero (Decree 30/2020, appendix I, II.4). */
    public static String written(LocalDate day) {
        String ofMonth = day.getDayOfMonth() < 10 ? "0" + day.getDayOfMonth() : "" + day.getDayOfMonth();
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        return "ngày " + ofMonth + " tháng " + month + " năm " + day.getYear();
    }
}
