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
import vn.congdongso.webui.NavigationGroup;
import vn.congdongso.webui.NavigationItem;
import vn.congdongso.webui.NavigationSource;

@Component
class TerritoryNavigation implements NavigationSource {

    private static final NavigationItem MAP =
            new NavigationItem("/dia-ban", "territory.navigation", "map-pin", NavigationGroup.GROUND, 10);

    private static final NavigationItem REORGANISE =
            new NavigationItem("/sap-xep", "reorganisation.navigation", "arrows-exchange", NavigationGroup.GROUND, 20);

    private static final NavigationItem LOAD =
            new NavigationItem("/nap-danh-muc", "country.navigation", "upload", NavigationGroup.GROUND, 30);

    private final Access access;

    TerritoryNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account().stream()
                .flatMap(who -> Stream.of(
                                Optional.of(MAP).filter(item -> may(who, Permission.VIEW_UNITS)),
                                Optional.of(REORGANISE).filter(item -> may(who, Permission.REORGANISE_UNITS)),
                                Optional.of(LOAD).filter(item -> may(who, Permission.LOAD_UNITS)))
                        .flatMap(Optional::stream))
                .toList();
    }

    private boolean may(CurrentAccount who, Permission right) {
        return access.mayAnywhere(who, right);
    }
}
