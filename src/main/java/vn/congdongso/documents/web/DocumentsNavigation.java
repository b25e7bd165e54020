package vn.congdongso.documents.web;

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
class DocumentsNavigation implements NavigationSource {

    private static final NavigationItem DOCUMENTS =
            new NavigationItem("/van-ban", "writing.navigation", "file-text", NavigationGroup.PAPERS, 20);

    private final Access access;

    DocumentsNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account()
                .filter(who -> access.mayAnywhere(who, Permission.VIEW_DOCUMENT))
                .map(who -> List.of(DOCUMENTS))
                .orElse(List.of());
    }
}
