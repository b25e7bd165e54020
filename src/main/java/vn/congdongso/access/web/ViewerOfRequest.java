package vn.congdongso.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.gate.SignedInAccount;
import vn.congdongso.webui.NavigationGroup;
import vn.congdongso.webui.NavigationItem;
import vn.congdongso.webui.NavigationSource;
import vn.congdongso.webui.Viewer;
import vn.congdongso.webui.ViewerSource;

/** Tells the layout who looks, and leads to this module's pages. */
@Component
class ViewerOfRequest implements ViewerSource, NavigationSource {

    private static final NavigationItem ACCOUNTS =
            new NavigationItem("/tai-khoan", "access.navigation.accounts", "id-badge", NavigationGroup.KEEPING, 10);
    private static final NavigationItem OWN =
            new NavigationItem("/tai-khoan/cua-toi", "access.navigation.own", "user", NavigationGroup.KEEPING, 30);
    private static final NavigationItem PASSWORD =
            new NavigationItem("/mat-khau", "access.navigation.password", "key", 1);

    private final Access access;

    ViewerOfRequest(Access access) {
        this.access = access;
    }

    @Override
    public @Nullable Viewer viewer(HttpServletRequest request) {
        return SignedInAccount.current()
                .map(who -> new Viewer(who.displayName(), RoleNames.keyOfFirst(access.rolesOf(who)), who.volunteer()))
                .orElse(null);
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        Optional<SignedInAccount> known = SignedInAccount.ofRequest();
        if (known.isEmpty()) {
            return List.of();
        }
        if (known.get().mustChange()) {
            return List.of(PASSWORD);
        }
        CurrentAccount who = known.get().account();
        List<NavigationItem> items = new ArrayList<>();
        if (access.mayAnywhere(who, Permission.MANAGE_ACCOUNTS)) {
            items.add(ACCOUNTS);
        }
        items.add(OWN);
        return items;
    }
}
