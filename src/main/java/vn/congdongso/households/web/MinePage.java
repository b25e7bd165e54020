package vn.congdongso.households.web;

import java.util.List;
import vn.congdongso.households.domain.Household;
import vn.congdongso.people.PersonId;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Task;
import vn.congdongso.webui.Ui;

/**
 * A member's households on the phone: the own ones first.
 *
 * @param team whether the member has a seat in a village's team
 */
public record MinePage(
        boolean team, PersonId me, FormView form, List<Household> households, Paging paging, boolean mayKeep) {

    public List<Task> tasks(Ui ui, boolean own) {
        return households.stream()
                .filter(household -> me.equals(household.responsible()) == own)
                .map(household -> task(ui, household))
                .toList();
    }

    private static Task task(Ui ui, Household household) {
        String marks = Labels.marks(ui, household);
        String parted = household.cluster().isEmpty() || marks.isEmpty() ? "" : " · ";
        String hint = household.cluster() + parted + marks;
        Task task = Task.of(Labels.name(ui, household), Labels.address(household, true))
                .done(ui.t("households.number", String.valueOf(household.no())));
        return hint.isEmpty() ? task : task.hint(hint);
    }
}
