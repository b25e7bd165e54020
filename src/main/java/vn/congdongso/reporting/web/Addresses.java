package vn.congdongso.reporting.web;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/** Where the pages of reports stand. */
final class Addresses {

    /** A month in a path; another text is no page. */
    static final String MONTH = "{month:20[0-9][0-9]-(?:0[1-9]|1[0-2])}";

    private Addresses() {}

    /** Whether the month is one that a path may hold. */
    static boolean has(YearMonth month) {
        return month.getYear() >= 2000 && month.getYear() <= 2099;
    }

    static String ofTeam(BodyId body, YearMonth month) {
        return "/bao-cao/to/" + body + "/" + month;
    }

    static String ofCommune(UnitId commune, YearMonth month) {
        return "/bao-cao/xa/" + commune + "/" + month;
    }

    static String of(ReportId report) {
        return "/bao-cao/" + report;
    }

    static String list(@Nullable UnitId unit, YearMonth month) {
        return "/bao-cao?ky=" + month + (unit == null ? "" : "&don-vi=" + unit);
    }
}
