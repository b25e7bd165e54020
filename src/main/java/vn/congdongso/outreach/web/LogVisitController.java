package vn.congdongso.outreach.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import vn.congdongso.access.SignedIn;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.outreach.TeamProgress;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.domain.LogVisit;
import vn.congdongso.outreach.domain.MemberTeams;
import vn.congdongso.outreach.domain.TeamMonth;
import vn.congdongso.outreach.domain.Visit;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** The screen on which a member logs a visit with four taps; it works as a plain form, and quicker with script. */
@Controller
class LogVisitController {

    private final LogVisit logVisit;
    private final MemberTeams teams;
    private final TeamMonth months;
    private final LogVisitPages pages;
    private final Today today;
    private final Toasts toasts;

    LogVisitController(
            LogVisit logVisit, MemberTeams teams, TeamMonth months, LogVisitPages pages, Today today, Toasts toasts) {
        this.logVisit = logVisit;
        this.teams = teams;
        this.months = months;
        this.pages = pages;
        this.today = today;
        this.toasts = toasts;
    }

    /** Where the button at the foot of every page leads, whatever the team; a household has a team of its own. */
    @GetMapping("/m/ghi")
    @Allowed(Permission.LOG_VISIT)
    String formOfUsualTeam(
            @RequestParam(name = "ho", defaultValue = "") String household,
            @RequestParam(name = "viec", defaultValue = "") String topic,
            CurrentAccount who) {
        return Pages.redirect(pages.teamFor(who, household)
                .map(team -> LogVisitPage.address(team.id(), household, topic))
                .or(() -> teams.usual(who, teams.of(who)).map(team -> LogVisitPage.address(team.id())))
                .orElse("/m/"));
    }

    /** What another page knows already is filled in: the household, what is to be shown, or that it is a session. */
    @GetMapping("/m/ghi/{bodyId}")
    @Allowed(value = Permission.LOG_VISIT, on = "bodyId")
    ModelAndView form(
            @PathVariable BodyId bodyId,
            @RequestParam(name = "nhu-lan-truoc", required = false) @Nullable String again,
            @RequestParam(name = "ho", defaultValue = "") String household,
            @RequestParam(name = "viec", defaultValue = "") String topic,
            @RequestParam(name = "cach", defaultValue = "") String manner,
            CurrentAccount who) {
        Optional<Visit> last = again == null
                ? Optional.empty()
                : MemberTeams.find(teams.of(who), bodyId).flatMap(team -> teams.last(who, team));
        FormView form = last.map(LogVisitController::repeated)
                .orElseGet(() -> FormView.of(Map.of("household", household, "topic", topic, "manner", manner)));
        return Pages.page(
                "outreach/log", pages.one(who, bodyId, form, Uuid7.next().toString()));
    }

    @PostMapping("/m/ghi/{bodyId}")
    @Allowed(value = Permission.LOG_VISIT, on = "bodyId")
    Object save(
            @PathVariable BodyId bodyId,
            @RequestParam Map<String, String> typed,
            CurrentAccount who,
            HttpServletResponse response) {
        VisitId id = id(typed.get("visit"));
        SentVisit sent = SentVisit.of(typed::get);
        return switch (logVisit.log(new LogVisit.Command(
                id, bodyId, sent.entry(), who, SignedIn.device().orElse(null)))) {
            case Outcome.Accepted<LogVisit.Receipt>(LogVisit.Receipt receipt) -> saved(receipt.visit(), response);
            case Outcome.Refused<LogVisit.Receipt>(List<Violation> violations) ->
                Pages.refused(
                        "outreach/log",
                        pages.one(who, bodyId, FormView.of(sent.values()).with(violations), next(id, violations)));
        };
    }

    private String saved(Visit visit, HttpServletResponse response) {
        YearMonth month = YearMonth.from(visit.day());
        TeamProgress.Month progress = months.of(visit.body(), visit.province(), month);
        String which = month.equals(today.month()) ? "this-month" : "month";
        Long target = progress.target();
        if (target == null || target == 0) {
            toasts.say(response, "outreach.saved." + which, progress.people(), month);
        } else {
            toasts.say(response, "outreach.saved." + which + ".target", progress.people(), month, target);
        }
        HouseholdId household = visit.circumstances().household();
        // The household's page shows what else is open there.
        return Pages.redirect(household == null ? PhoneHomePage.address(visit.body()) : "/m/ho/" + household);
    }

    /** The id stays while nothing has been stored under it; under one that is taken this would be another visit. */
    private static String next(VisitId id, List<Violation> violations) {
        boolean taken =
                violations.stream().anyMatch(violation -> violation.key().equals(LogVisit.DIFFERS));
        return taken ? Uuid7.next().toString() : id.toString();
    }

    private static VisitId id(@Nullable String sent) {
        try {
            return VisitId.of(Objects.requireNonNullElse(sent, ""));
        } catch (IllegalArgumentException unreadable) {
            return new VisitId(Uuid7.next());
        }
    }

    private static FormView repeated(Visit last) {
        return FormView.of(Map.of(
                "topic", last.topic(),
                "people", String.valueOf(last.people()),
                "result", last.result().name()));
    }
}
