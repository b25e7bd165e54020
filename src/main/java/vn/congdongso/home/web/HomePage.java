package vn.congdongso.home.web;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.home.Waiting;
import vn.congdongso.webui.Task;
import vn.congdongso.webui.Ui;

/** @param name who is greeted */
public record HomePage(String name, LocalDate day, List<Waiting> waiting) {

    public List<Task> tasks(Ui ui) {
        return waiting.stream().map(line -> task(ui, line)).toList();
    }

    private static Task task(Ui ui, Waiting line) {
        Object[] args = line.args().toArray();
        Task task = Task.of(ui.t(line.labelKey(), args), line.href());
        if (line.hintKey() != null) {
            task = task.hint(ui.t(line.hintKey(), args));
        }
        if (line.statusKey() != null && line.tone() != null) {
            task = task.status(line.tone(), ui.t(line.statusKey(), args));
        }
        return task;
    }
}
