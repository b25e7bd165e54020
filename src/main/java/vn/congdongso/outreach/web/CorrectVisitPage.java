package vn.congdongso.outreach.web;

import java.util.List;
import java.util.stream.Stream;
import vn.congdongso.outreach.Topic;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.domain.Visit;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Ui;

/**
 * What a visit was, to be said anew, or to be taken back.
 *
 * @param topics of the visit's day
 */
public record CorrectVisitPage(Visit visit, List<Topic> topics, FormView form) {

    public String address() {
        return VisitPage.address(visit.id());
    }

    public List<Option> topicOptions(Ui ui) {
        return topics.stream()
                .map(topic -> Option.of(topic.code(), topic.name(ui.locale())))
                .toList();
    }

    public List<Option> resultOptions(Ui ui) {
        return options(ui, VisitResult.values(), "outreach.result.");
    }

    public List<Option> options(Ui ui, Enum<?>[] choices, String prefix) {
        return Stream.of(choices)
                .map(choice -> Option.of(choice.name(), ui.t(prefix + choice.name())))
                .toList();
    }
}
