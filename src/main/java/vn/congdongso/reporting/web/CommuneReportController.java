package vn.congdongso.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.domain.Calendar;
import vn.congdongso.reporting.domain.ConsolidateReport;
import vn.congdongso.reporting.domain.SendConsolidated;
import vn.congdongso.reporting.domain.Signing;
import vn.congdongso.reporting.domain.Subject;
import vn.congdongso.reporting.domain.Words;
import vn.congdongso.reporting.domain.WriteReport;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** The commune makes its report of those of its teams, and sends it to the department. */
@Controller
class CommuneReportController {

    private final CommuneReportPages pages;
    private final ConsolidateReport consolidateReport;
    private final WriteReport writeReport;
    private final SendConsolidated sendConsolidated;
    private final Calendar calendar;
    private final Toasts toasts;

    CommuneReportController(
            CommuneReportPages pages,
            ConsolidateReport consolidateReport,
            WriteReport writeReport,
            SendConsolidated sendConsolidated,
            Calendar calendar,
            Toasts toasts) {
        this.pages = pages;
        this.consolidateReport = consolidateReport;
        this.writeReport = writeReport;
        this.sendConsolidated = sendConsolidated;
        this.calendar = calendar;
        this.toasts = toasts;
    }

    @GetMapping("/bao-cao/xa/{unitId}/" + Addresses.MONTH)
    @Allowed(value = Permission.CONSOLIDATE_REPORT, on = "unitId")
    Object report(@PathVariable UnitId unitId, @PathVariable YearMonth month) {
        return pages.writing(unitId, month, "reporting/commune");
    }

    @PostMapping("/bao-cao/xa/{unitId}/" + Addresses.MONTH + "/tong-hop")
    @Allowed(value = Permission.CONSOLIDATE_REPORT, on = "unitId")
    Object consolidate(@PathVariable UnitId unitId, @PathVariable YearMonth month, HttpServletResponse response) {
        var outcome = consolidateReport.consolidate(new ConsolidateReport.Command(unitId, calendar.periodOf(month)));
        return switch (outcome) {
            case Outcome.Refused<ConsolidateReport.Consolidated>(List<Violation> violations) ->
                pages.refused(unitId, month, "reporting/commune", violations);
            case Outcome.Accepted<ConsolidateReport.Consolidated>(var made) -> {
                toasts.say(response, "reporting.toast.consolidated", made.teams());
                yield Pages.redirect(Addresses.ofCommune(unitId, month));
            }
        };
    }

    @PostMapping("/bao-cao/xa/{unitId}/" + Addresses.MONTH)
    @Allowed(value = Permission.CONSOLIDATE_REPORT, on = "unitId")
    Object write(
            @PathVariable UnitId unitId,
            @PathVariable YearMonth month,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        Words words = WordsForm.words(sent);
        Outcome<ReportId> outcome = writeReport.write(new WriteReport.Command(
                new Subject.Commune(unitId), calendar.periodOf(month), WordsForm.version(sent), words));
        if (outcome instanceof Outcome.Refused<ReportId>(List<Violation> violations)) {
            return pages.refused(
                    unitId, month, "reporting/commune", WordsForm.form(words).with(violations));
        }
        if (sent.containsKey("check")) {
            return Pages.redirect(Addresses.ofCommune(unitId, month) + "/gui");
        }
        toasts.say(response, "reporting.toast.kept");
        return Pages.redirect(Addresses.ofCommune(unitId, month));
    }

    @GetMapping("/bao-cao/xa/{unitId}/" + Addresses.MONTH + "/gui")
    @Allowed(value = Permission.CONSOLIDATE_REPORT, on = "unitId")
    Object sign(@PathVariable UnitId unitId, @PathVariable YearMonth month) {
        return pages.writing(unitId, month, CommuneReportPages.SIGN);
    }

    @PostMapping("/bao-cao/xa/{unitId}/" + Addresses.MONTH + "/gui")
    @Allowed(value = Permission.CONSOLIDATE_REPORT, on = "unitId")
    Object send(
            @PathVariable UnitId unitId,
            @PathVariable YearMonth month,
            @RequestParam Map<String, String> sent,
            CurrentAccount who,
            HttpServletResponse response) {
        Signing signing = SigningForm.signing(sent);
        Outcome<ReportId> outcome = sendConsolidated.send(new SendConsolidated.Command(
                unitId, calendar.periodOf(month), WordsForm.version(sent), signing, Client.of(sent), who));
        return switch (outcome) {
            case Outcome.Refused<ReportId>(List<Violation> violations) ->
                pages.refused(
                        unitId,
                        month,
                        CommuneReportPages.SIGN,
                        SigningForm.form(sent).with(violations));
            case Outcome.Accepted<ReportId>(ReportId report) -> {
                toasts.say(response, "reporting.toast.sent", month.getMonthValue());
                yield Pages.redirect(Addresses.of(report));
            }
        };
    }
}
