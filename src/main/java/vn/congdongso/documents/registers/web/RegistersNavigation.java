package vn.congdongso.documents.registers.web;

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
class RegistersNavigation implements NavigationSource {

    private static final NavigationItem REGISTERS =
            new NavigationItem("/so-van-ban", "registers.navigation", "book", NavigationGroup.PAPERS, 30);

    private final Access access;

    RegistersNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account()
                .filter(who -> access.mayAnywhere(who, Permission.VIEW_DOCUMENT))
                .map(who -> List.of(REGISTERS))
                .orElse(List.of());
    }
}
