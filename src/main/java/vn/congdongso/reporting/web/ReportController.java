package vn.congdongso.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.congdongso.reporting.domain.AcceptReport;
import vn.congdongso.reporting.domain.ReturnReport;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** One report before whoever receives it: read, accept, return. */
@Controller
class ReportController {

    private final ReportPages pages;
    private final AcceptReport acceptReport;
    private final ReturnReport returnReport;
    private final Toasts toasts;

    ReportController(ReportPages pages, AcceptReport acceptReport, ReturnReport returnReport, Toasts toasts) {
        this.pages = pages;
        this.acceptReport = acceptReport;
        this.returnReport = returnReport;
        this.toasts = toasts;
    }

    @GetMapping("/bao-cao/{reportId}")
    @Allowed(value = Permission.VIEW_REPORT, on = "reportId")
    ModelAndView report(@PathVariable ReportId reportId, CurrentAccount who, Locale locale) {
        return Pages.page("reporting/report", pages.of(reportId, who, locale));
    }

    @PostMapping("/bao-cao/{reportId}/nhan")
    @Allowed(value = Permission.REVIEW_REPORT, on = "reportId")
    Object acceptOfTeam(
            @PathVariable ReportId reportId,
            @RequestParam Map<String, String> sent,
            CurrentAccount who,
            Locale locale,
            HttpServletResponse response) {
        return accept(reportId, sent, Permission.REVIEW_REPORT, who, locale, response);
    }

    @PostMapping("/bao-cao/{reportId}/tiep-nhan")
    @Allowed(value = Permission.RECEIVE_REPORT, on = "reportId")
    Object acceptOfCommune(
            @PathVariable ReportId reportId,
            @RequestParam Map<String, String> sent,
            CurrentAccount who,
            Locale locale,
            HttpServletResponse response) {
        return accept(reportId, sent, Permission.RECEIVE_REPORT, who, locale, response);
    }

    @PostMapping("/bao-cao/{reportId}/tra-lai")
    @Allowed(value = Permission.REVIEW_REPORT, on = "reportId")
    Object returnToTeam(
            @PathVariable ReportId reportId,
            @RequestParam Map<String, String> sent,
            CurrentAccount who,
            Locale locale,
            HttpServletResponse response) {
        return giveBack(reportId, sent, Permission.REVIEW_REPORT, who, locale, response);
    }

    @PostMapping("/bao-cao/{reportId}/gui-tra")
    @Allowed(value = Permission.RECEIVE_REPORT, on = "reportId")
    Object returnToCommune(
            @PathVariable ReportId reportId,
            @RequestParam Map<String, String> sent,
            CurrentAccount who,
            Locale locale,
            HttpServletResponse response) {
        return giveBack(reportId, sent, Permission.RECEIVE_REPORT, who, locale, response);
    }

    private Object accept(
            ReportId report,
            Map<String, String> sent,
            Permission by,
            CurrentAccount who,
            Locale locale,
            HttpServletResponse response) {
        Outcome<ReportId> outcome =
                acceptReport.accept(new AcceptReport.Command(report, WordsForm.version(sent), by, who));
        return answer(outcome, report, FormView.empty(), "reporting.toast.accepted", who, locale, response);
    }

    private Object giveBack(
            ReportId report,
            Map<String, String> sent,
            Permission by,
            CurrentAccount who,
            Locale locale,
            HttpServletResponse response) {
        String reason = sent.getOrDefault("reason", "");
        Outcome<ReportId> outcome =
                returnReport.giveBack(new ReturnReport.Command(report, WordsForm.version(sent), reason, by, who));
        FormView form = FormView.of(Map.of("reason", reason));
        return answer(outcome, report, form, "reporting.toast.returned", who, locale, response);
    }

    private Object answer(
            Outcome<ReportId> outcome,
            ReportId report,
            FormView form,
            String said,
            CurrentAccount who,
            Locale locale,
            HttpServletResponse response) {
        ReportPage page = pages.of(report, who, locale);
        return switch (outcome) {
            case Outcome.Refused<ReportId>(List<Violation> violations) ->
                Pages.refused("reporting/report", page.with(form.with(violations)));
            case Outcome.Accepted<ReportId> _ -> {
                toasts.say(response, said, page.view().reporter().name());
                yield Pages.redirect(page.list());
            }
        };
    }
}
