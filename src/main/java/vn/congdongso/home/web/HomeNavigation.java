package vn.congdongso.home.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.Permission;
import vn.congdongso.access.SignedIn;
import vn.congdongso.webui.NavigationItem;
import vn.congdongso.webui.NavigationSource;

@Component
class HomeNavigation implements NavigationSource {

    private final Access access;

    HomeNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account()
                .filter(who -> !who.volunteer() && access.mayAnywhere(who, Permission.VIEW_HOME))
                .map(who -> List.of(new NavigationItem("/viec", "home.navigation", "list-check", 1)))
                .orElse(List.of());
    }
}
