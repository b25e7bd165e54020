package vn.congdongso.territory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.SignedIn;
import vn.congdongso.webui.NavigationItem;
import vn.congdongso.webui.NavigationSource;

@Component
class TerritoryNavigation implements NavigationSource {

    private static final int AFTER_PROGRESS = 15;

    /** The foot of a member's phone is for the daily work. */
    private static final int AMONG_THE_REST = 50;

    private static final NavigationItem REORGANISE =
            new NavigationItem("/sap-xep", "reorganisation.navigation", "arrows-exchange", 35);

    private static final NavigationItem LOAD = new NavigationItem("/nap-danh-muc", "country.navigation", "upload", 45);

    private final Access access;

    TerritoryNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account().stream()
                .flatMap(who -> Stream.of(
                                Optional.of(map(who)).filter(item -> may(who, Permission.VIEW_UNITS)),
                                Optional.of(REORGANISE).filter(item -> may(who, Permission.REORGANISE_UNITS)),
                                Optional.of(LOAD).filter(item -> may(who, Permission.LOAD_UNITS)))
                        .flatMap(Optional::stream))
                .toList();
    }

    private boolean may(CurrentAccount who, Permission right) {
        return access.mayAnywhere(who, right);
    }

    private static NavigationItem map(CurrentAccount who) {
        int order = who.volunteer() ? AMONG_THE_REST : AFTER_PROGRESS;
        return new NavigationItem("/dia-ban", "territory.navigation", "map-pin", order);
    }
}
