package vn.congdongso.targets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.shared.Today;
import vn.congdongso.targets.Pace;
import vn.congdongso.targets.ProgressRow;
import vn.congdongso.targets.Targets;
import vn.congdongso.targets.UnitProgress;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.Pages;

/** How far a unit has come in a month, part by part, each figure a way down to the visits that it was made of. */
@Controller
class ProgressController {

    static final String ADDRESS = "/tien-do/%s";

    /** A page that nobody looks at any more must not keep its session alive. */
    private static final Duration LIVELY = Duration.ofMinutes(10);

    private final Targets targets;
    private final Access access;
    private final Units units;
    private final ProgressCrumbs crumbs;
    private final Today today;

    ProgressController(Targets targets, Access access, Units units, ProgressCrumbs crumbs, Today today) {
        this.targets = targets;
        this.access = access;
        this.units = units;
        this.crumbs = crumbs;
        this.today = today;
    }

    @GetMapping("/tien-do")
    @Allowed(Permission.VIEW_PROGRESS)
    ModelAndView own(CurrentAccount who) {
        List<UnitSummary> tops = access.unitsWhere(who, Permission.VIEW_PROGRESS).stream()
                .flatMap(unit -> units.lastKnown(unit, today.today()).stream())
                .toList();
        return tops.size() == 1
                ? new ModelAndView(
                        Pages.redirect(ADDRESS.formatted(tops.getFirst().id())))
                : Pages.page("targets/grounds", new GroundsPage(tops));
    }

    @GetMapping("/tien-do/{unitId}")
    @Allowed(value = Permission.VIEW_PROGRESS, on = "unitId")
    @Nullable
    ModelAndView unit(
            @PathVariable UnitId unitId,
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String sort,
            @RequestHeader(name = "X-Figures", required = false) @Nullable String known,
            @RequestHeader(name = "X-Opened", required = false) @Nullable Long opened,
            CurrentAccount who,
            HttpServletResponse response) {
        UnitProgress progress = progress(unitId, Months.read(ky, today.month()));
        ProgressPage.Refresh refresh = refresh(progress, sort, opened);
        if (refresh != null && ProgressPage.version(progress).equals(known)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        return Pages.page("targets/progress", page(progress, sort, refresh, who));
    }

    private UnitProgress progress(UnitId unit, YearMonth month) {
        return targets.progress(unit, month).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ProgressPage page(
            UnitProgress progress, @Nullable String sort, ProgressPage.@Nullable Refresh refresh, CurrentAccount who) {
        YearMonth month = progress.month();
        String address = ADDRESS + (month.equals(today.month()) ? "" : "?ky=" + month);
        return new ProgressPage(
                progress,
                crumbs.to(progress.unit(), progress.until(), who, Permission.VIEW_PROGRESS, address),
                Months.toLookAt(month, today.month()),
                RowOrder.sorted(progress.rows(), sort).stream()
                        .map(row -> new ProgressPage.Line(row, down(row, month, address)))
                        .toList(),
                month.equals(today.month()),
                Pace.daysGone(month, today.today()) * 100 / month.lengthOfMonth(),
                "/tien-do/" + progress.unit().id() + "/bang.csv?ky=" + month,
                refresh);
    }

    /** To the parts of a part, or to the visits of a team, whose sum is the figure. */
    private static String down(ProgressRow row, YearMonth month, String address) {
        return switch (row.kind()) {
            case UNIT -> address.formatted(row.id());
            case TEAM -> VisitsFilter.of(month).address(new BodyId(row.id()));
        };
    }

    private ProgressPage.@Nullable Refresh refresh(
            UnitProgress progress, @Nullable String sort, @Nullable Long opened) {
        Instant now = today.now();
        Instant since = opened == null ? now : Instant.ofEpochSecond(opened);
        boolean lively =
                progress.month().equals(today.month()) && since.plus(LIVELY).isAfter(now);
        if (!lively || since.isAfter(now)) {
            return null;
        }
        String address = ADDRESS.formatted(progress.unit().id()) + "?ky=" + progress.month();
        return new ProgressPage.Refresh(
                sort == null || !sort.matches("-?[a-z]{1,10}") ? address : address + "&sort=" + sort,
                "{\"X-Figures\":\"%s\",\"X-Opened\":\"%d\"}"
                        .formatted(ProgressPage.version(progress), since.getEpochSecond()));
    }
}
