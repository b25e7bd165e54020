package vn.congdongso.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.domain.AcceptReports;
import vn.congdongso.reporting.domain.Calendar;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** The list of those who owe a report, and taking over many at once. */
@Controller
class OverviewController {

    private final OverviewScope scope;
    private final OverviewPages pages;
    private final AcceptReports acceptReports;
    private final Calendar calendar;
    private final Toasts toasts;

    OverviewController(
            OverviewScope scope, OverviewPages pages, AcceptReports acceptReports, Calendar calendar, Toasts toasts) {
        this.scope = scope;
        this.pages = pages;
        this.acceptReports = acceptReports;
        this.calendar = calendar;
        this.toasts = toasts;
    }

    @GetMapping("/bao-cao")
    @Allowed(Permission.VIEW_REPORT)
    Object list(@RequestParam Map<String, String> asked, CurrentAccount who) {
        return scope.unit(who, asked.get("don-vi"))
                .<Object>map(unit -> pages.of(unit, month(asked.get("ky")), asked, who, List.of()))
                .orElseGet(() -> Pages.redirect("/m/bao-cao"));
    }

    @PostMapping("/bao-cao/xa/{unitId}/" + Addresses.MONTH + "/nhan")
    @Allowed(value = Permission.REVIEW_REPORT, on = "unitId")
    Object accept(
            @PathVariable UnitId unitId,
            @PathVariable YearMonth month,
            @RequestParam(name = "bao-cao", required = false) @Nullable List<String> ticked,
            CurrentAccount who,
            HttpServletResponse response) {
        Outcome<AcceptReports.Result> outcome =
                acceptReports.accept(new AcceptReports.Command(unitId, calendar.periodOf(month), ticked(ticked), who));
        return switch (outcome) {
            case Outcome.Refused<AcceptReports.Result>(List<Violation> violations) -> {
                ModelAndView page = pages.of(scope.known(unitId), month, Map.of(), who, violations);
                yield page;
            }
            case Outcome.Accepted<AcceptReports.Result>(AcceptReports.Result result) -> {
                String said = result.passedOver() == 0 ? "accepted-many" : "accepted-some";
                toasts.say(response, "reporting.toast." + said, result.accepted(), result.passedOver());
                yield Pages.redirect(Addresses.list(unitId, month));
            }
        };
    }

    private static List<AcceptReports.Ticked> ticked(@Nullable List<String> boxes) {
        return boxes == null
                ? List.of()
                : boxes.stream()
                        .limit(500)
                        .map(OverviewController::ticked)
                        .flatMap(Stream::ofNullable)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static AcceptReports.@Nullable Ticked ticked(String box) {
        if (!box.matches("[0-9a-f-]{36}\\.[0-9]{1,9}")) {
            return null;
        }
        try {
            return new AcceptReports.Ticked(ReportId.of(box.substring(0, 36)), Integer.parseInt(box.substring(37)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null || !text.matches("20[0-9]{2}-[0-9]{2}") ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
