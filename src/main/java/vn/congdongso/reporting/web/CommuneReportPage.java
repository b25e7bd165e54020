package vn.congdongso.reporting.web;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.reporting.domain.Snapshot;
import vn.congdongso.reporting.domain.Words;
import vn.congdongso.webui.FormView;

/**
 * The commune's report while its official makes it.
 *
 * @param notGathered accepted team reports whose words are not in it yet
 * @param preview the document as it would be now, as markup
 * @param nextNumber the number that it would take
 * @param client of the sending that may follow
 */
public record CommuneReportPage(
        ReportView view,
        YearMonth month,
        int notGathered,
        FormView form,
        @Nullable String preview,
        String nextNumber,
        String client,
        boolean early) {

    CommuneReportPage with(FormView changed) {
        return new CommuneReportPage(view, month, notGathered, changed, preview, nextNumber, client, early);
    }

    public Snapshot figures() {
        return view.figures();
    }

    public int teams() {
        return figures().teams().size();
    }

    public int expected() {
        return teams() + figures().missing().size();
    }

    /** Nothing has been gathered or written yet. */
    public boolean begun() {
        return view.report().version() > 0;
    }

    public String address() {
        return Addresses.ofCommune(view.report().commune(), month);
    }

    public String gathering() {
        return address() + "/tong-hop";
    }

    public String sending() {
        return address() + "/gui";
    }

    public String list() {
        return Addresses.list(view.report().commune(), month);
    }

    public String download(String format) {
        return Addresses.of(view.report().id()) + "/tai/" + format;
    }

    public int limit() {
        return Words.limit(ReportKind.COMMUNE);
    }
}
