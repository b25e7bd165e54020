package vn.congdongso.targets.web;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.Crumb;

/** The units below a unit with what each owes in a month: the way to the commune whose teams get a target. */
public record TargetsPage(
        UnitSummary unit, List<Crumb> crumbs, YearMonth month, List<YearMonth> months, List<Line> lines, long total) {

    /** @param owed by the teams on its ground, null while nothing has been assigned */
    public record Line(UnitSummary unit, @Nullable Long owed, String href) {}
}
