package vn.congdongso.reporting.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.home.Waiting;
import vn.congdongso.home.WaitingSource;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.reporting.domain.Calendar;
import vn.congdongso.reporting.domain.Overviews;
import vn.congdongso.reporting.domain.Standing.State;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.Tone;

/** What reports ask of an official: answers that are awaited, reports that are late. */
@Component
@Order(20)
class ReportsWaiting implements WaitingSource {

    private final Access access;
    private final Overviews overviews;
    private final Calendar calendar;
    private final Units units;
    private final Today today;

    ReportsWaiting(Access access, Overviews overviews, Calendar calendar, Units units, Today today) {
        this.access = access;
        this.overviews = overviews;
        this.calendar = calendar;
        this.units = units;
        this.today = today;
    }

    @Override
    public List<Waiting> of(CurrentAccount who) {
        return Stream.concat(
                        lines(who, Permission.REVIEW_REPORT, ReportKind.TEAM).stream(),
                        lines(who, Permission.RECEIVE_REPORT, ReportKind.COMMUNE).stream())
                .toList();
    }

    private List<Waiting> lines(CurrentAccount who, Permission what, ReportKind kind) {
        YearMonth running = calendar.runningMonth();
        List<Waiting> lines = new ArrayList<>();
        access.unitsWhere(who, what).stream()
                .flatMap(unit -> units.find(unit, today.today()).stream())
                .forEach(unit -> Stream.of(running.minusMonths(1), running)
                        .forEach(month -> lines.addAll(lines(kind, unit, month))));
        return lines;
    }

    private List<Waiting> lines(ReportKind kind, UnitSummary unit, YearMonth month) {
        if (unit.province() == null) {
            return List.of();
        }
        Period period = calendar.periodOf(month);
        Map<State, Long> standings = overviews.standings(kind, unit.id(), unit.province(), period);
        long waiting = standings.getOrDefault(State.WAITING, 0L);
        long late = standings.getOrDefault(State.LATE, 0L);
        String of = kind == ReportKind.TEAM ? "teams" : "communes";
        List<Waiting> lines = new ArrayList<>();
        if (waiting > 0) {
            lines.add(Waiting.of(
                            list(unit, month, State.WAITING),
                            "reporting.waiting.to-accept." + of,
                            waiting,
                            month.getMonthValue())
                    .urgent(Tone.INFO, "reporting.waiting.to-accept.status"));
        }
        if (late > 0) {
            lines.add(Waiting.of(
                            list(unit, month, State.LATE), "reporting.waiting.late." + of, late, month.getMonthValue())
                    .urgent(Tone.WARN, "reporting.waiting.late.status"));
        }
        return lines;
    }

    private static String list(UnitSummary unit, YearMonth month, State state) {
        return Addresses.list(unit.id(), month) + "&" + OverviewPage.STATE + "=" + state;
    }
}
