package vn.congdongso.composition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.Permission;
import vn.congdongso.access.SignedIn;
import vn.congdongso.webui.NavigationGroup;
import vn.congdongso.webui.NavigationItem;
import vn.congdongso.webui.NavigationSource;

@Component
class CompositionNavigation implements NavigationSource {

    private static final NavigationItem RULES =
            new NavigationItem(Ways.RULES, "composition.navigation", "clipboard-check", NavigationGroup.TEAMS, 30);

    private final Access access;

    CompositionNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account()
                .filter(who -> access.mayAnywhere(who, Permission.VIEW_RULES))
                .map(who -> List.of(RULES))
                .orElse(List.of());
    }
}
