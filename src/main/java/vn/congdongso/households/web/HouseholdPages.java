package vn.congdongso.households.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Accounts;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdMatters;
import vn.congdongso.households.HouseholdMatters.Matter;
import vn.congdongso.households.domain.Household;
import vn.congdongso.households.domain.HouseholdChange;
import vn.congdongso.households.domain.OpenHousehold;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;

/** Puts together what a household's page shows. */
@Component
class HouseholdPages {

    private final OpenHousehold openHousehold;
    private final ObjectProvider<HouseholdMatters> matters;
    private final PlaceOf<HouseholdId> places;
    private final Accounts accounts;
    private final Access access;
    private final Units units;
    private final Team team;
    private final Today today;

    HouseholdPages(
            OpenHousehold openHousehold,
            ObjectProvider<HouseholdMatters> matters,
            PlaceOf<HouseholdId> places,
            Accounts accounts,
            Access access,
            Units units,
            Team team,
            Today today) {
        this.openHousehold = openHousehold;
        this.matters = matters;
        this.places = places;
        this.accounts = accounts;
        this.access = access;
        this.units = units;
        this.team = team;
        this.today = today;
    }

    HouseholdPage open(HouseholdId id, CurrentAccount who, FormView form, boolean phone) {
        OpenHousehold.Portrait portrait = openHousehold.open(id).orElseThrow(Sent::notFound);
        Household household = portrait.household();
        UnitSummary village =
                units.lastKnown(household.village(), today.today()).orElseThrow(Sent::notFound);
        boolean mayKeep = places.placeOf(id)
                .filter(place -> access.may(who, Permission.KEEP_HOUSEHOLDS, place))
                .isPresent();
        return new HouseholdPage(
                portrait,
                village,
                phone,
                matters(id),
                team.name(household.responsible()),
                team.members(household.village()),
                names(portrait.changes()),
                form,
                household.left(today.today()),
                mayKeep);
    }

    /** Whether the one who looks has the right where the household lies. */
    boolean may(CurrentAccount who, Permission what, HouseholdId id) {
        return places.placeOf(id)
                .filter((Place place) -> access.may(who, what, place))
                .isPresent();
    }

    private List<Matter> matters(HouseholdId id) {
        return matters.orderedStream()
                .flatMap(source -> source.of(List.of(id)).getOrDefault(id, List.of()).stream())
                .toList();
    }

    private Map<UUID, String> names(List<HouseholdChange> changes) {
        List<AccountId> ids = changes.stream()
                .map(HouseholdChange::by)
                .filter(Objects::nonNull)
                .distinct()
                .map(AccountId::new)
                .toList();
        Map<UUID, String> names = new HashMap<>();
        accounts.namesOf(ids).forEach((id, name) -> names.put(id.value(), name));
        return names;
    }
}
