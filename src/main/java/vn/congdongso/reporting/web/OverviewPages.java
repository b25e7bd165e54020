package vn.congdongso.reporting.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.reporting.domain.Calendar;
import vn.congdongso.reporting.domain.Overview;
import vn.congdongso.reporting.domain.Overviews;
import vn.congdongso.reporting.domain.ReadReports;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.reporting.domain.Standing;
import vn.congdongso.reporting.domain.Subject;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

/** Builds the list that fits the level of the unit. */
@Component
class OverviewPages {

    private static final int MONTHS_BACK = 12;

    private final Overviews overviews;
    private final ReadReports reports;
    private final OverviewScope scope;
    private final Calendar calendar;
    private final Access access;
    private final Units units;
    private final Today today;

    OverviewPages(
            Overviews overviews,
            ReadReports reports,
            OverviewScope scope,
            Calendar calendar,
            Access access,
            Units units,
            Today today) {
        this.overviews = overviews;
        this.reports = reports;
        this.scope = scope;
        this.calendar = calendar;
        this.access = access;
        this.units = units;
        this.today = today;
    }

    /** @param month asked for; null for the one in hand at that level */
    ModelAndView of(
            UnitSummary unit,
            @Nullable YearMonth month,
            Map<String, String> asked,
            CurrentAccount who,
            List<Violation> violations) {
        YearMonth running = calendar.runningMonth();
        return switch (unit.level()) {
            case COMMUNE ->
                list(
                        ReportKind.TEAM,
                        unit,
                        or(month, calendar.monthInHand(ReportKind.COMMUNE)),
                        asked,
                        who,
                        violations);
            case PROVINCE, DISTRICT ->
                list(ReportKind.COMMUNE, unit, or(month, running.minusMonths(1)), asked, who, violations);
            case NATION ->
                Pages.page(
                        "reporting/provinces",
                        new ProvincesPage(
                                or(month, running.minusMonths(1)),
                                units.below(unit.id(), UnitLevel.PROVINCE, today.today())));
            case VILLAGE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView list(
            ReportKind kind,
            UnitSummary unit,
            YearMonth month,
            Map<String, String> asked,
            CurrentAccount who,
            List<Violation> violations) {
        Period period = calendar.periodOf(month);
        UnitId province = Objects.requireNonNull(unit.province(), "a commune lies in a province");
        Overview overview = kind == ReportKind.TEAM
                ? overviews.teams(unit.id(), province, period)
                : overviews.communes(unit.id(), province, period);
        List<Overview.Row> rows = OverviewPage.filtered(overview, state(asked.get(OverviewPage.STATE)));
        Paging paging = new Paging(number(asked.get(Paging.PARAMETER)), OverviewPage.ROWS, rows.size());
        OverviewPage page = new OverviewPage(
                kind,
                unit,
                scope.above(who, unit),
                month,
                overview,
                OverviewPage.cut(rows, paging),
                paging,
                filters(unit, month, asked).with(violations),
                kind == ReportKind.TEAM && may(who, Permission.REVIEW_REPORT, unit),
                kind == ReportKind.TEAM ? own(unit, period) : null,
                may(who, Permission.CONSOLIDATE_REPORT, unit),
                asked.containsKey("chon"),
                months(month));
        return violations.isEmpty() ? Pages.page("reporting/list", page) : Pages.refused("reporting/list", page);
    }

    private @Nullable ReportView own(UnitSummary commune, Period period) {
        return reports.of(new Subject.Commune(commune.id()), period)
                        instanceof Outcome.Accepted<ReportView>(ReportView own)
                ? own
                : null;
    }

    private boolean may(CurrentAccount who, Permission what, UnitSummary unit) {
        return access.may(who, what, Place.in(unit.id()));
    }

    /** The last twelve months, and the one shown where it is older. */
    private List<YearMonth> months(YearMonth shown) {
        YearMonth running = calendar.runningMonth();
        return Stream.concat(IntStream.range(0, MONTHS_BACK).mapToObj(running::minusMonths), Stream.of(shown))
                .distinct()
                .toList();
    }

    private static FormView filters(UnitSummary unit, YearMonth month, Map<String, String> asked) {
        Standing.State state = state(asked.get(OverviewPage.STATE));
        return FormView.of(Map.of(
                "ky",
                month.toString(),
                "don-vi",
                unit.id().toString(),
                OverviewPage.STATE,
                state == null ? "" : state.name()));
    }

    private static YearMonth or(@Nullable YearMonth asked, YearMonth usual) {
        return asked == null ? usual : asked;
    }

    private static Standing.@Nullable State state(@Nullable String text) {
        return Stream.of(Standing.State.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }
}
