package vn.congdongso.webui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.webui.NavigationItem;
import vn.congdongso.webui.NavigationSource;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.ViewerSource;

/** The front door: who is signed in goes on to the first page of his own, everybody else is told where to enter. */
@Controller
class HomeController {

    private final ObjectProvider<ViewerSource> viewers;
    private final ObjectProvider<NavigationSource> navigations;

    HomeController(ObjectProvider<ViewerSource> viewers, ObjectProvider<NavigationSource> navigations) {
        this.viewers = viewers;
        this.navigations = navigations;
    }

    @GetMapping("/")
    ModelAndView home(HttpServletRequest request) {
        boolean known = viewers.orderedStream().anyMatch(source -> source.viewer(request) != null);
        return !known
                ? Pages.page("webui/home")
                : navigations
                        .orderedStream()
                        .flatMap(source -> source.items(request).stream())
                        .min(Comparator.comparingInt(NavigationItem::order))
                        .filter(first -> !first.href().equals("/"))
                        .map(first -> new ModelAndView(Pages.redirect(first.href())))
                        .orElseGet(() -> Pages.page("webui/home"));
    }
}
