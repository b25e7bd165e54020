package vn.congdongso.audit.web;

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
class TrailNavigation implements NavigationSource {

    private static final NavigationItem TRAIL =
            new NavigationItem("/nhat-ky", "audit.navigation", "history", NavigationGroup.KEEPING, 20);

    private final Access access;

    TrailNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account()
                .filter(who -> access.mayAnywhere(who, Permission.READ_AUDIT))
                .map(who -> List.of(TRAIL))
                .orElse(List.of());
    }
}
