package vn.congdongso.teams.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.Permission;
import vn.congdongso.access.SignedIn;
import vn.congdongso.webui.NavigationGroup;
import vn.congdongso.webui.NavigationItem;
import vn.congdongso.webui.NavigationSource;

@Component
class TeamsNavigation implements NavigationSource {

    private static final NavigationItem TEAMS =
            new NavigationItem("/to", "bodies.navigation", "users-group", NavigationGroup.TEAMS, 10);
    private static final NavigationItem DECISIONS =
            new NavigationItem("/quyet-dinh", "teams.navigation", "file-certificate", NavigationGroup.PAPERS, 10);

    private static final NavigationItem NAMES =
            new NavigationItem("/ten-goi", "teams.naming.navigation", "language", NavigationGroup.TEAMS, 40);

    private final Access access;

    TeamsNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        List<NavigationItem> items = new ArrayList<>();
        SignedIn.account().ifPresent(who -> {
            if (access.mayAnywhere(who, Permission.VIEW_TEAM)) {
                items.add(TEAMS);
            }
            if (access.mayAnywhere(who, Permission.VIEW_DECISION)) {
                items.add(DECISIONS);
            }
            if (access.mayAnywhere(who, Permission.MANAGE_WORDING)) {
                items.add(NAMES);
            }
        });
        return items;
    }
}
