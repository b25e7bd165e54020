package vn.congdongso.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.SignedIn;
import vn.congdongso.webui.NavigationItem;
import vn.congdongso.webui.NavigationSource;

/** The way to the reports: an official's to the list, a leader's to the report in hand. */
@Component
class ReportNavigation implements NavigationSource {

    private static final int ORDER = 30;

    private final Access access;

    ReportNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account().map(this::items).orElse(List.of());
    }

    private List<NavigationItem> items(CurrentAccount who) {
        if (!access.unitsWhere(who, Permission.VIEW_REPORT).isEmpty()) {
            return List.of(new NavigationItem("/bao-cao", "reporting.navigation", "report", ORDER));
        }
        return access.mayAnywhere(who, Permission.WRITE_REPORT)
                ? List.of(new NavigationItem("/m/bao-cao", "reporting.navigation", "report", ORDER))
                : List.of();
    }
}
