package vn.congdongso.outreach.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.SignedIn;
import vn.congdongso.webui.NavigationItem;
import vn.congdongso.webui.NavigationSource;

/** A member's first page and the way to log a visit, at the foot of every page on the phone. */
@Component
class OutreachNavigation implements NavigationSource {

    private static final NavigationItem HOME = new NavigationItem("/m", "outreach.nav.home", "home", 1);
    private static final NavigationItem LOG = new NavigationItem("/m/ghi", "outreach.nav.log", "plus", 2);

    /** An official who has a seat in a team as well works for it on the phone's pages. */
    private static final NavigationItem TEAM = new NavigationItem("/m", "outreach.nav.team", "device-mobile", 60);

    private final Access access;

    OutreachNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account().map(this::items).orElse(List.of());
    }

    private List<NavigationItem> items(CurrentAccount who) {
        boolean logs = access.mayAnywhere(who, Permission.LOG_VISIT);
        if (who.volunteer()) {
            return logs ? List.of(HOME, LOG) : List.of(HOME);
        }
        return logs ? List.of(TEAM) : List.of();
    }
}
