package vn.congdongso.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.domain.Calendar;
import vn.congdongso.reporting.domain.ReadReports;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.reporting.domain.SendReport;
import vn.congdongso.reporting.domain.Subject;
import vn.congdongso.reporting.domain.Words;
import vn.congdongso.reporting.domain.WriteReport;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** The leader's own report: figures from the log, words, a last look, off it goes. */
@Controller
class TeamReportController {

    private final ReadReports reports;
    private final WriteReport writeReport;
    private final SendReport sendReport;
    private final Calendar calendar;
    private final TopicCounts topics;
    private final Access access;
    private final Toasts toasts;
    private final Today today;

    TeamReportController(
            ReadReports reports,
            WriteReport writeReport,
            SendReport sendReport,
            Calendar calendar,
            TopicCounts topics,
            Access access,
            Toasts toasts,
            Today today) {
        this.reports = reports;
        this.writeReport = writeReport;
        this.sendReport = sendReport;
        this.calendar = calendar;
        this.topics = topics;
        this.access = access;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/bao-cao/to/{bodyId}/" + Addresses.MONTH)
    @Allowed(value = Permission.VIEW_REPORT, on = "bodyId")
    ModelAndView report(@PathVariable BodyId bodyId, @PathVariable YearMonth month, CurrentAccount who, Locale locale) {
        return switch (view(bodyId, month)) {
            case Outcome.Accepted<ReportView>(ReportView view) ->
                Pages.page("reporting/team", page(view, bodyId, who, locale));
            case Outcome.Refused<ReportView>(List<Violation> why) -> none(bodyId, month, why, who);
        };
    }

    @PostMapping("/bao-cao/to/{bodyId}/" + Addresses.MONTH)
    @Allowed(value = Permission.WRITE_REPORT, on = "bodyId")
    Object write(
            @PathVariable BodyId bodyId,
            @PathVariable YearMonth month,
            @RequestParam Map<String, String> sent,
            CurrentAccount who,
            Locale locale,
            HttpServletResponse response) {
        Words words = WordsForm.words(sent);
        Outcome<ReportId> outcome = writeReport.write(new WriteReport.Command(
                new Subject.Team(bodyId), calendar.periodOf(month), WordsForm.version(sent), words));
        if (outcome instanceof Outcome.Refused<ReportId>(List<Violation> violations)) {
            FormView form = WordsForm.form(words).with(violations);
            return Pages.refused(
                    "reporting/team",
                    page(existing(bodyId, month), bodyId, who, locale).with(form));
        }
        if (sent.containsKey("check")) {
            return Pages.redirect(Addresses.ofTeam(bodyId, month) + "/kiem-tra");
        }
        toasts.say(response, "reporting.toast.kept");
        return Pages.redirect(Addresses.ofTeam(bodyId, month));
    }

    @GetMapping("/bao-cao/to/{bodyId}/" + Addresses.MONTH + "/kiem-tra")
    @Allowed(value = Permission.WRITE_REPORT, on = "bodyId")
    Object check(@PathVariable BodyId bodyId, @PathVariable YearMonth month, CurrentAccount who, Locale locale) {
        return switch (view(bodyId, month)) {
            case Outcome.Accepted<ReportView>(ReportView view)
            when view.status().writable() -> Pages.page("reporting/check", page(view, bodyId, who, locale));
            case Outcome.Accepted<ReportView> _, Outcome.Refused<ReportView> _ ->
                Pages.redirect(Addresses.ofTeam(bodyId, month));
        };
    }

    @PostMapping("/bao-cao/to/{bodyId}/" + Addresses.MONTH + "/gui")
    @Allowed(value = Permission.WRITE_REPORT, on = "bodyId")
    Object send(
            @PathVariable BodyId bodyId,
            @PathVariable YearMonth month,
            @RequestParam Map<String, String> sent,
            CurrentAccount who,
            Locale locale,
            HttpServletResponse response) {
        Period period = calendar.periodOf(month);
        Outcome<ReportId> outcome = sendReport.send(
                new SendReport.Command(bodyId, period, WordsForm.version(sent), null, Client.of(sent), who));
        if (outcome instanceof Outcome.Refused<ReportId>(List<Violation> violations)) {
            TeamReportPage page = page(existing(bodyId, month), bodyId, who, locale);
            return Pages.refused("reporting/check", page.with(page.form().with(violations)));
        }
        toasts.say(response, "reporting.toast.sent", month.getMonthValue());
        return Pages.redirect(Addresses.ofTeam(bodyId, month));
    }

    private Outcome<ReportView> view(BodyId body, YearMonth month) {
        return reports.of(new Subject.Team(body), calendar.periodOf(month));
    }

    private ReportView existing(BodyId body, YearMonth month) {
        return view(body, month) instanceof Outcome.Accepted<ReportView>(ReportView view) ? view : notFound();
    }

    private static ReportView notFound() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private TeamReportPage page(ReportView view, BodyId body, CurrentAccount who, Locale locale) {
        return TeamReportPage.of(
                view,
                body,
                today.today(),
                who.volunteer(),
                access.may(who, Permission.WRITE_REPORT, view.reporter().place()),
                topics.of(view.figures().total(), view.report().period().to(), locale),
                UUID.randomUUID().toString());
    }

    private ModelAndView none(BodyId body, YearMonth month, List<Violation> why, CurrentAccount who) {
        YearMonth running = calendar.runningMonth();
        String elsewhere = month.equals(running) ? null : Addresses.ofTeam(body, running);
        return Pages.page("reporting/none", new NoReportPage(month, why.getFirst(), who.volunteer(), elsewhere));
    }
}
