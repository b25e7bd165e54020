package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.DateText;

/** The day for which the map is shown. Whatever an address names that is no day of the map means today. */
public record MapDay(LocalDate day, LocalDate today) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    /** The last day of the districts and the first day without them (Luật 72/2025/QH15). */
    private static final List<LocalDate> REFORM = List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1));

    static MapDay read(String text, LocalDate today) {
        return new MapDay(parsed(text).orElse(today), today);
    }

    static Optional<LocalDate> parsed(String text) {
        return DateText.parse(text).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
    }

    /** The same day, or the nearest one on which it holds. */
    MapDay nearest(Validity valid) {
        return valid.holdsOn(day)
                ? this
                : new MapDay(
                        day.isBefore(valid.from())
                                ? valid.from()
                                : valid.lastDay().orElse(day),
                        today);
    }

    public boolean isToday() {
        return day.equals(today);
    }

    /** What an address has to say for the page to show this day; nothing for today. */
    public String query() {
        return isToday() ? "" : "?ngay=" + day;
    }

    public String address(UnitId unit) {
        return "/dia-ban/" + unit + query();
    }

    /** Days that people ask for most. */
    public List<LocalDate> landmarks() {
        return REFORM;
    }
}
