package vn.congdongso.outreach.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congdongso.outreach.Topic;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.outreach.domain.Visits;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.webui.Column;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Tab;
import vn.congdongso.webui.Task;
import vn.congdongso.webui.Ui;

/**
 * A team's visits of some days. The totals are those of the whole list, whatever page of it is shown.
 *
 * @param filters as asked for in the address
 * @param topics to choose from
 */
public record VisitListPage(
        LocalDate today,
        BodySummary team,
        FormView filters,
        VisitsFilter filter,
        List<Topic> topics,
        List<VisitLine> rows,
        Visits.Page totals,
        Paging paging) {

    public List<Task> tasks(Ui ui) {
        return rows.stream().map(row -> row.task(ui, today)).toList();
    }

    /** All visits of the days, or those that ended in one way, each with their number. */
    public List<Tab> tabs(Ui ui) {
        VisitsFilter every = new VisitsFilter(filter.from(), filter.to(), null, filter.topic());
        List<Tab> tabs = new ArrayList<>();
        tabs.add(Tab.of(ui.t("outreach.visits.any"), every.address(team.id()), filter.result() == null));
        for (VisitResult result : VisitResult.values()) {
            String label = ui.t("outreach.log.result." + result);
            tabs.add(Tab.of(label, every.with(result).address(team.id()), result == filter.result()));
        }
        return tabs;
    }

    public String address(VisitResult result) {
        return filter.with(result).address(team.id());
    }

    public VisitResult[] results() {
        return VisitResult.values();
    }

    public List<Option> topicOptions(Ui ui) {
        return topics.stream()
                .map(topic -> Option.of(topic.code(), topic.name(ui.locale())))
                .toList();
    }

    public List<Option> resultOptions(Ui ui) {
        return Stream.of(VisitResult.values())
                .map(result -> Option.of(result.name(), ui.t("outreach.result." + result)))
                .toList();
    }

    public List<Column> columns(Ui ui) {
        return List.of(
                Column.words(ui.t("outreach.visits.day")),
                Column.words(ui.t("outreach.visits.topic")),
                Column.number(ui.t("outreach.visits.people")),
                Column.words(ui.t("outreach.visits.result")),
                Column.words(ui.t("outreach.visits.member")));
    }

    /** Whether anything but the days narrows the list. */
    public boolean narrowed() {
        return filter.result() != null || filter.topic() != null;
    }

    /** The same days, every visit. */
    public String widerAddress() {
        return VisitsFilter.between(filter.from(), filter.to()).address(team.id());
    }

    public String homeAddress() {
        return PhoneHomePage.address(team.id());
    }
}
