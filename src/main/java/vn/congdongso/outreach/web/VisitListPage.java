package vn.congdongso.outreach.web;

import java.time.LocalDate;
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
import vn.congdongso.webui.Ui;

/**
 * A team's visits of some days. The totals are those of the whole list, whatever page of it is shown.
 *
 * @param filters as asked for in the address
 * @param topics to choose from
 */
public record VisitListPage(
        BodySummary team,
        String unit,
        FormView filters,
        VisitsFilter filter,
        List<Topic> topics,
        List<Row> rows,
        Visits.Page totals,
        Paging paging) {

    public record Row(String href, LocalDate day, String topic, int people, VisitResult result, String member) {}

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
