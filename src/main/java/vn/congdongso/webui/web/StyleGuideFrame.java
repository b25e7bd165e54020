package vn.congdongso.webui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congdongso.webui.NavigationItem;
import vn.congdongso.webui.NavigationSource;
import vn.congdongso.webui.Viewer;
import vn.congdongso.webui.ViewerSource;

/** Fills the layouts of the style guide, and of nothing else, so that they look as for somebody signed in. */
@Component
@Order(0)
class StyleGuideFrame implements ViewerSource, NavigationSource {

    @Override
    public @Nullable Viewer viewer(HttpServletRequest request) {
        return shown(request) ? new Viewer("Phạm Văn Tuấn", "webui.guide.role", false) : null;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        if (!shown(request)) {
            return List.of();
        }
        boolean phone = request.getRequestURI().startsWith(StyleGuideController.PHONE);
        return Arrays.stream(StyleGuideSection.values())
                .map(section -> new NavigationItem(
                        section.href(phone), section.key(), section.icon(), -100 + section.ordinal()))
                .toList();
    }

    private static boolean shown(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(StyleGuideController.DESK) || path.startsWith(StyleGuideController.DESK + "/");
    }
}
