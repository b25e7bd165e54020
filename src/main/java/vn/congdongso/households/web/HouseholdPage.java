package vn.congdongso.households.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.households.HouseholdMatters.Matter;
import vn.congdongso.households.domain.Household;
import vn.congdongso.households.domain.HouseholdChange;
import vn.congdongso.households.domain.OpenHousehold;
import vn.congdongso.people.PhoneNumbers;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

/**
 * A household.
 *
 * @param phone whether it stands on the phone
 * @param matters how far it is with each topic; empty where nothing was logged
 * @param responsible name of the member who looks after it; empty for nobody
 * @param accounts names of those who changed something
 */
public record HouseholdPage(
        OpenHousehold.Portrait portrait,
        UnitSummary village,
        boolean phone,
        List<Matter> matters,
        String responsible,
        List<Option> members,
        Map<UUID, String> accounts,
        FormView form,
        boolean left,
        boolean mayKeep) {

    public Household household() {
        return portrait.household();
    }

    public String address(String more) {
        return "/ho/" + household().id() + more;
    }

    public String back() {
        return phone ? "/m/ho" : "/ho-dan/" + village.id();
    }

    public @Nullable String number() {
        String number = household().phone();
        if (number == null) {
            return null;
        }
        return mayKeep ? PhoneNumbers.shown(number) : PhoneNumbers.masked(number);
    }

    public String by(HouseholdChange change) {
        UUID account = change.by();
        return account == null ? "" : accounts.getOrDefault(account, "");
    }
}
