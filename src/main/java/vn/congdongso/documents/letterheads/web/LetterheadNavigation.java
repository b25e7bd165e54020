package vn.congdongso.documents.letterheads.web;

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
class LetterheadNavigation implements NavigationSource {

    private static final NavigationItem TEMPLATES = new NavigationItem(
            LetterheadController.ADDRESS, "letterheads.navigation", "file-type-docx", NavigationGroup.PAPERS, 40);

    private final Access access;

    LetterheadNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account()
                .filter(who -> access.mayAnywhere(who, Permission.KEEP_REGISTER))
                .map(who -> List.of(TEMPLATES))
                .orElse(List.of());
    }
}
