package vn.congdongso.reporting.web;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Violation;

/**
 * There is no report for that month: it has not begun, or the team was not there.
 *
 * @param elsewhere a month for which there may be one
 */
public record NoReportPage(
        YearMonth month,
        Violation why,
        boolean volunteer,
        @Nullable String elsewhere) {}
