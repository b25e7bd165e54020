package vn.congdongso.outreach.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.congdongso.households.HouseholdSummary;
import vn.congdongso.outreach.FollowUp;
import vn.congdongso.webui.Task;
import vn.congdongso.webui.Tone;
import vn.congdongso.webui.Ui;

/**
 * Something to come back to, as a line of a list.
 *
 * @param topic its label
 * @param household absent where none was named
 * @param member whose matter it is
 */
public record FollowUpLine(
        FollowUp open, String topic, @Nullable HouseholdSummary household, String member) {

    Task task(Ui ui, LocalDate today) {
        String what = household == null ? topic : topic + " · " + LogVisitPage.named(ui, household);
        Task task = Task.of(what, "/m/viec/" + open.visit()).hint(hint(ui));
        long late = ChronoUnit.DAYS.between(open.due(), today);
        if (late > 0) {
            return task.status(Tone.WARN, ui.t("outreach.again.late", late));
        }
        return late == 0 ? task.status(Tone.INFO, ui.t("outreach.log.today")) : task.done(ui.weekday(open.due()));
    }

    String hint(Ui ui) {
        String place = household == null || household.cluster().isEmpty() ? "" : household.cluster() + " · ";
        return place + member;
    }

    /** Where the visit that settles it is logged. */
    public String logAddress() {
        return household == null
                ? LogVisitPage.address(open.team()) + "?viec=" + open.topic()
                : LogVisitPage.address(open.team(), household.id().toString(), open.topic());
    }
}
