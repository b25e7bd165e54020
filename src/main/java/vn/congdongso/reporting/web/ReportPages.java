package vn.congdongso.reporting.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentRenderer;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.reporting.domain.ReadReports;
import vn.congdongso.reporting.domain.ReportMove;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.shared.Today;
import vn.congdongso.webui.FormView;

/** Gathers what the page of one report shows. */
@Component
class ReportPages {

    private final ReadReports reports;
    private final TopicCounts topics;
    private final DocumentRenderer renderer;
    private final Access access;
    private final Today today;

    ReportPages(ReadReports reports, TopicCounts topics, DocumentRenderer renderer, Access access, Today today) {
        this.reports = reports;
        this.topics = topics;
        this.renderer = renderer;
        this.access = access;
        this.today = today;
    }

    ReportPage of(ReportId report, CurrentAccount who, Locale locale) {
        ReportView view = view(report);
        Optional<OfficialDocument> document = reports.issued(view);
        return new ReportPage(
                view,
                topics.of(view.sentFigures().total(), view.report().period().to(), locale),
                may(who, ReportMove.ACCEPT.neededFor(view.report().kind()), view),
                view.status().writable()
                        && may(who, ReportMove.SEND.neededFor(view.report().kind()), view),
                FormView.empty(),
                document.map(issued -> issued.number().text()).orElse(null),
                document.map(renderer::html).orElse(null),
                today.today());
    }

    /** The issued document of a commune's report, or its draft for whoever writes it. */
    OfficialDocument document(ReportId report, CurrentAccount who) {
        ReportView view = view(report);
        boolean writes = view.report().kind() == ReportKind.COMMUNE && may(who, Permission.CONSOLIDATE_REPORT, view);
        if (writes && view.status().writable()) {
            return reports.draft(view, reports.signingFor(view.reporter()).undated());
        }
        return reports.issued(view).orElseThrow(ReportPages::notFound);
    }

    ReportView view(ReportId report) {
        return reports.of(report).orElseThrow(ReportPages::notFound);
    }

    private boolean may(CurrentAccount who, Permission what, ReportView view) {
        return access.may(who, what, view.reporter().place());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
