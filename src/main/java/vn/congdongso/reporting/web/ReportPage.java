package vn.congdongso.reporting.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.reporting.ReportStatus;
import vn.congdongso.reporting.domain.ReportFigures;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.reporting.domain.ReturnReport;
import vn.congdongso.reporting.domain.Snapshot;
import vn.congdongso.reporting.domain.Words;
import vn.congdongso.teams.BodyId;
import vn.congdongso.webui.FormView;

/**
 * A report that was sent, before the official who receives it or who may look at it.
 *
 * @param decides may accept or return it
 * @param writes may go on writing it
 * @param form the reason for returning, as it was refused
 * @param number of the document of a commune's report
 * @param preview the document as markup
 */
public record ReportPage(
        ReportView view,
        List<TopicCount> topics,
        boolean decides,
        boolean writes,
        FormView form,
        @Nullable String number,
        @Nullable String preview,
        LocalDate today) {

    ReportPage with(FormView changed) {
        return new ReportPage(view, topics, decides, writes, changed, number, preview, today);
    }

    public boolean ofTeam() {
        return view.report().kind() == ReportKind.TEAM;
    }

    public ReportStatus status() {
        return view.status();
    }

    /** Whether an answer is awaited, and from this person. */
    public boolean asksForDecision() {
        return decides && status() == ReportStatus.SENT;
    }

    public Snapshot snapshot() {
        return view.sentFigures();
    }

    public ReportFigures figures() {
        return view.sentFigures().total();
    }

    public Words words() {
        return view.sentWords();
    }

    /** People logged since the report was sent. */
    public long loggedSince() {
        return ofTeam() && view.last() != null ? view.loggedNow() - figures().people() : 0;
    }

    public YearMonth month() {
        return period().month();
    }

    public Period period() {
        return view.report().period();
    }

    public String address() {
        return Addresses.of(view.report().id());
    }

    public String accepting() {
        return address() + (ofTeam() ? "/nhan" : "/tiep-nhan");
    }

    public String returning() {
        return address() + (ofTeam() ? "/tra-lai" : "/gui-tra");
    }

    public String download(String format) {
        return address() + "/tai/" + format;
    }

    public int reasonLimit() {
        return ReturnReport.LIMIT;
    }

    /** Where the writer goes on. */
    public String writing() {
        BodyId body = view.report().body();
        return body == null ? Addresses.ofCommune(view.report().commune(), month()) : Addresses.ofTeam(body, month());
    }

    /** The list in which the report stands. */
    public String list() {
        return Addresses.list(ofTeam() ? view.report().commune() : view.report().province(), month());
    }

    /** The list of the team reports that a commune's report is made of. */
    public String parts() {
        return Addresses.list(view.report().commune(), month());
    }

    public @Nullable String visits() {
        BodyId body = view.report().body();
        return body == null ? null : filter().address(body);
    }

    public @Nullable String visits(VisitResult result) {
        BodyId body = view.report().body();
        return body == null ? null : filter().with(result).address(body);
    }

    public @Nullable String visits(TopicCount topic) {
        BodyId body = view.report().body();
        return body == null ? null : filter().ofTopic(topic.code()).address(body);
    }

    public String visits(Snapshot.TeamFigures team) {
        return filter().address(new BodyId(team.body()));
    }

    private VisitsFilter filter() {
        return VisitsFilter.between(period().from(), period().to());
    }
}
