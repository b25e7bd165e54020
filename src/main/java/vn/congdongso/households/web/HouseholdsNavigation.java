package vn.congdongso.households.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.SignedIn;
import vn.congdongso.webui.NavigationGroup;
import vn.congdongso.webui.NavigationItem;
import vn.congdongso.webui.NavigationSource;

@Component
class HouseholdsNavigation implements NavigationSource {

    private static final NavigationItem PHONE = new NavigationItem("/m/ho", "households.nav", "map-pin", 3);
    private static final NavigationItem DESK =
            new NavigationItem("/ho-dan", "households.nav", "map-pin", NavigationGroup.TEAMS, 30);

    private final Access access;

    HouseholdsNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account().map(this::items).orElse(List.of());
    }

    private List<NavigationItem> items(CurrentAccount who) {
        if (who.volunteer()) {
            return access.mayAnywhere(who, Permission.VIEW_HOUSEHOLDS) ? List.of(PHONE) : List.of();
        }
        return access.unitsWhere(who, Permission.VIEW_HOUSEHOLDS).isEmpty() ? List.of() : List.of(DESK);
    }
}
