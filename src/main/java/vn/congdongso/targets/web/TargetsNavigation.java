package vn.congdongso.targets.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.Permission;
import vn.congdongso.access.SignedIn;
import vn.congdongso.webui.NavigationItem;
import vn.congdongso.webui.NavigationSource;

@Component
class TargetsNavigation implements NavigationSource {

    private record Entry(Permission right, NavigationItem item) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry(
                    Permission.VIEW_PROGRESS,
                    new NavigationItem("/tien-do", "targets.navigation.progress", "chart-bar", 10)),
            new Entry(
                    Permission.ASSIGN_TARGET,
                    new NavigationItem("/chi-tieu", "targets.navigation.targets", "target-arrow", 20)));

    private final Access access;

    TargetsNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return SignedIn.account().stream()
                .flatMap(who -> ENTRIES.stream()
                        .filter(entry -> access.mayAnywhere(who, entry.right()))
                        .map(Entry::item))
                .toList();
    }
}
