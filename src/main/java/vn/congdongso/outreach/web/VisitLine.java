package vn.congdongso.outreach.web;

import java.time.LocalDate;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.webui.Task;
import vn.congdongso.webui.Ui;

/**
 * A visit as one line of a list.
 *
 * @param topic its name, or on a phone its short label
 * @param member who logged it
 */
public record VisitLine(String href, LocalDate day, String topic, int people, VisitResult result, String member) {

    public String ended(Ui ui) {
        return ui.t("outreach.result." + result);
    }

    /** On a phone: what and for how many, then when and how it went. */
    Task task(Ui ui, LocalDate today) {
        return Task.of(topic + " · " + ui.t("outreach.people", people), href)
                .hint(when(ui, today) + " · " + ended(ui) + (member.isEmpty() ? "" : " · " + member));
    }

    private String when(Ui ui, LocalDate today) {
        if (day.equals(today)) {
            return ui.t("outreach.log.today");
        }
        return day.equals(today.minusDays(1)) ? ui.t("outreach.log.yesterday") : ui.weekday(day);
    }
}
