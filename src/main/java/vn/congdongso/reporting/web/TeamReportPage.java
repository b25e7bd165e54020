package vn.congdongso.reporting.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.domain.ReportFigures;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.reporting.domain.Standing;
import vn.congdongso.reporting.domain.Words;
import vn.congdongso.teams.BodyId;
import vn.congdongso.webui.FormView;

/**
 * A team's report for one month, before the person who writes it or who may look at it.
 *
 * @param body the team
 * @param volunteer on a phone
 * @param writer may write and send it
 * @param form the words as they stand, or as they were refused
 * @param client of the sending that may follow
 */
public record TeamReportPage(
        ReportView view,
        BodyId body,
        YearMonth month,
        LocalDate today,
        boolean volunteer,
        boolean writer,
        List<TopicCount> topics,
        FormView form,
        String client) {

    static TeamReportPage of(
            ReportView view,
            BodyId body,
            LocalDate today,
            boolean volunteer,
            boolean writer,
            List<TopicCount> topics,
            String client) {
        return new TeamReportPage(
                view,
                body,
                view.report().period().month(),
                today,
                volunteer,
                writer,
                topics,
                WordsForm.form(view.report().words()),
                client);
    }

    TeamReportPage with(FormView changed) {
        return new TeamReportPage(view, body, month, today, volunteer, writer, topics, changed, client);
    }

    /** Whether the form is shown: refused words stay before their writer whatever has become of the report. */
    public boolean writing() {
        return writer && (view.status().writable() || form.refused());
    }

    /** What others read: what was sent. What its writer reads: how it stands. */
    public Words words() {
        return writer ? view.report().words() : view.sentWords();
    }

    public ReportFigures figures() {
        return view.figures().total();
    }

    public Standing standing() {
        return view.standing();
    }

    public Period period() {
        return view.report().period();
    }

    /** Nothing is lost by sending early, but what is logged later is not in it. */
    public boolean early() {
        return !period().isOver(today);
    }

    public String address() {
        return Addresses.ofTeam(body, month);
    }

    public String previous() {
        return Addresses.ofTeam(body, month.minusMonths(1));
    }

    public @Nullable String next() {
        return period().to().isBefore(today) ? Addresses.ofTeam(body, month.plusMonths(1)) : null;
    }

    public String visits() {
        return filter().address(body);
    }

    public String visits(VisitResult result) {
        return filter().with(result).address(body);
    }

    public String visits(TopicCount topic) {
        return filter().ofTopic(topic.code()).address(body);
    }

    private VisitsFilter filter() {
        return VisitsFilter.between(period().from(), period().to());
    }
}
