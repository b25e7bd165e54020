package vn.congdongso.reporting;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days that a report is about, the last one included. Which days a month's report holds, its regime says. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after its first day: " + from + " … " + to);
        }
    }

    /** The month that the report is called after: that of the last day. */
    public YearMonth month() {
        return YearMonth.from(to);
    }

    /** The last day that has come: figures of a running period are asked for up to it. */
    public LocalDate lastDayBy(LocalDate today) {
        return to.isBefore(today) ? to : today;
    }

    public boolean hasBegun(LocalDate today) {
        return !from.isAfter(today);
    }

    public boolean isOver(LocalDate today) {
        return to.isBefore(today);
    }
}
