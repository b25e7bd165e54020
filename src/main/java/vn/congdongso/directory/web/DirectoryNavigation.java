package vn.congdongso.directory.web;

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
class DirectoryNavigation implements NavigationSource {

    private static final NavigationItem OFFICES =
            new NavigationItem("/chuc-danh", "directory.navigation", "user-check", NavigationGroup.TEAMS, 20);

    private final Access access;

    DirectoryNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account()
                .filter(who -> !access.unitsWhere(who, Permission.VIEW_TEAM).isEmpty())
                .map(who -> List.of(OFFICES))
                .orElse(List.of());
    }
}
