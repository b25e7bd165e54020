package vn.congdongso.home.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.home.Waiting;
import vn.congdongso.home.WaitingSource;
import vn.congdongso.shared.Today;
import vn.congdongso.webui.Pages;

@Controller
class OfficialHomeController {

    private final ObjectProvider<WaitingSource> sources;
    private final Today today;

    OfficialHomeController(ObjectProvider<WaitingSource> sources, Today today) {
        this.sources = sources;
        this.today = today;
    }

    @GetMapping("/viec")
    @Allowed(Permission.VIEW_HOME)
    ModelAndView home(CurrentAccount who) {
        List<Waiting> waiting = sources.orderedStream()
                .flatMap(source -> source.of(who).stream())
                .toList();
        return Pages.page("home/official", new HomePage(who.displayName(), today.today(), waiting));
    }
}
