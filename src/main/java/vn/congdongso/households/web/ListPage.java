package vn.congdongso.households.web;

import java.util.List;
import java.util.Map;
import vn.congdongso.households.domain.Household;
import vn.congdongso.people.PersonId;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Paging;

/**
 * The register of a village, or of all villages of a commune.
 *
 * @param there how many households are there today, whatever is filtered
 * @param villages names by id, for the rows of a commune
 * @param members of the village's team; empty for a commune
 * @param left whether those that moved away are shown
 */
public record ListPage(
        UnitSummary unit,
        FormView form,
        List<Household> households,
        Paging paging,
        long there,
        Map<UnitId, String> villages,
        Map<PersonId, String> names,
        List<Option> members,
        boolean left,
        boolean mayKeep) {

    public String address(String more) {
        return "/ho-dan/" + unit.id() + more;
    }

    public String responsible(Household household) {
        PersonId person = household.responsible();
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
