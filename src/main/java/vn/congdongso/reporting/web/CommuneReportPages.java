package vn.congdongso.reporting.web;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.documents.DocumentRenderer;
import vn.congdongso.reporting.domain.Calendar;
import vn.congdongso.reporting.domain.ReadReports;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.reporting.domain.Signing;
import vn.congdongso.reporting.domain.Subject;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;

/** Builds the pages on which a commune's report is made and signed. */
@Component
class CommuneReportPages {

    static final String SIGN = "reporting/sign";

    private final ReadReports reports;
    private final DocumentRenderer renderer;
    private final Calendar calendar;
    private final Today today;

    CommuneReportPages(ReadReports reports, DocumentRenderer renderer, Calendar calendar, Today today) {
        this.reports = reports;
        this.renderer = renderer;
        this.calendar = calendar;
        this.today = today;
    }

    /** The page; or, when the report is not to be written any more, the report as it was sent. */
    Object writing(UnitId commune, YearMonth month, String template) {
        ReportView view = view(commune, month);
        if (!view.status().writable()) {
            return Pages.redirect(Addresses.of(view.report().id()));
        }
        return Pages.page(template, page(view, template));
    }

    ModelAndView refused(UnitId commune, YearMonth month, String template, FormView form) {
        return Pages.refused(template, page(view(commune, month), template).with(form));
    }

    ModelAndView refused(UnitId commune, YearMonth month, String template, List<Violation> violations) {
        CommuneReportPage page = page(view(commune, month), template);
        return Pages.refused(template, page.with(page.form().with(violations)));
    }

    private CommuneReportPage page(ReportView view, String template) {
        Signing signing = reports.signingFor(view.reporter());
        boolean begun = view.report().version() > 0;
        return new CommuneReportPage(
                view,
                view.report().period().month(),
                reports.notGathered(view),
                template.equals(SIGN)
                        ? SigningForm.form(signing)
                        : WordsForm.form(view.report().words()),
                begun ? renderer.html(reports.draft(view, signing.undated())) : null,
                reports.nextNumber(view.reporter()),
                UUID.randomUUID().toString(),
                !view.report().period().isOver(today.today()));
    }

    private ReportView view(UnitId commune, YearMonth month) {
        return reports.of(new Subject.Commune(commune), calendar.periodOf(month))
                        instanceof Outcome.Accepted<ReportView>(ReportView view)
                ? view
                : notFound();
    }

    private static ReportView notFound() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
