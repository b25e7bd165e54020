package vn.congdongso.targets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitSummary;

/**
 * A unit's month: the rows add up to the whole.
 *
 * @param until last day that the figures may hold: today, or the last day of a month gone by
 * @param people shown
 * @param visits in which they were shown
 * @param managed people whose visit ended with the thing done
 * @param target null while nothing has been assigned
 * @param rows the unit's own teams first, then the units in it, each in Vietnamese order
 */
public record UnitProgress(
        UnitSummary unit,
        YearMonth month,
        LocalDate until,
        long people,
        long visits,
        long managed,
        @Nullable Long target,
        Pace pace,
        List<ProgressRow> rows) {

    public long count(Pace wanted) {
        return rows.stream().filter(row -> row.pace() == wanted).count();
    }
}
