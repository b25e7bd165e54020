package vn.congdongso.reporting.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportKind;

/**
 * A reporting calendar in force.
 *
 * @param firstDay 1 for the calendar month; any other day n for "from day n of the month before to day n-1"
 * @param teamDays days after the period's last day until teams' reports are due
 * @param communeDays the same for communes' reports
 */
public record Regime(String code, int firstDay, int teamDays, int communeDays, String legalBasis) {

    /** The days that the report called after this month is about. */
    public Period periodOf(YearMonth month) {
        return firstDay == 1
                ? new Period(month.atDay(1), month.atEndOfMonth())
                : new Period(month.minusMonths(1).atDay(firstDay), month.atDay(firstDay - 1));
    }

    /** The month whose period the day lies in. */
    public YearMonth monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return periodOf(month).to().isBefore(day) ? month.plusMonths(1) : month;
    }

    /**
     * Last day for sending. A term that ends on a weekend or a public holiday ends on the next working day (Bộ luật Dân
     * sự 2015, Điều 148 khoản 5).
     */
    public LocalDate due(ReportKind kind, Period period, Set<LocalDate> holidays) {
        LocalDate day = period.to().plusDays(kind == ReportKind.TEAM ? teamDays : communeDays);
        while (isOff(day, holidays)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isOff(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.contains(day);
    }
}
