package vn.congdongso.documents.signing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.Permission;
import vn.congdongso.access.SignedIn;
import vn.congdongso.webui.NavigationGroup;
import vn.congdongso.webui.NavigationItem;
import vn.congdongso.webui.NavigationSource;

/** Everybody who sees documents can read who may sign; the way there is shown to those who keep it. */
@Component
class SigningNavigation implements NavigationSource {

    private static final NavigationItem RIGHTS = new NavigationItem(
            SigningRightsController.ADDRESS, "signing.navigation", "writing-sign", NavigationGroup.PAPERS, 50);

    private final Access access;

    SigningNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account()
                .filter(who -> access.mayAnywhere(who, Permission.MANAGE_SIGNING))
                .map(who -> List.of(RIGHTS))
                .orElse(List.of());
    }
}
