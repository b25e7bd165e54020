package vn.congdongso.outreach.web;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.webui.Task;
import vn.congdongso.webui.Ui;

/**
 * What is to be continued.
 *
 * @param own the member's
 * @param others those of the other members of the same teams
 */
public record FollowUpsPage(List<FollowUpLine> own, List<FollowUpLine> others, LocalDate today) {

    public List<Task> own(Ui ui) {
        return tasks(own, ui);
    }

    public List<Task> others(Ui ui) {
        return tasks(others, ui);
    }

    private List<Task> tasks(List<FollowUpLine> lines, Ui ui) {
        return lines.stream().map(line -> line.task(ui, today)).toList();
    }
}
