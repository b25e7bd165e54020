package vn.congdongso.territory.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.home.Waiting;
import vn.congdongso.home.WaitingSource;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.territory.domain.BodiesOfEndedUnits;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Tone;

/** Bodies of ended units: their list, and the line about them on the first page of those who decide. */
@Controller
@Order(25)
class ReorganisationOrphansController implements WaitingSource {

    private static final int SIZE = 50;

    private final BodiesOfEndedUnits bodies;
    private final Access access;

    ReorganisationOrphansController(BodiesOfEndedUnits bodies, Access access) {
        this.bodies = bodies;
        this.access = access;
    }

    @GetMapping("/sap-xep/to-cho")
    @Allowed(Permission.REORGANISE_UNITS)
    ModelAndView list(CurrentAccount who, @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        List<BodySummary> all = bodies.on(access.unitsWhere(who, Permission.REORGANISE_UNITS));
        Paging paging = new Paging(page, SIZE, all.size());
        return Pages.page(
                "territory/reorganisation-orphans",
                new ReorganisationOrphansPage(
                        bodies.lines(all.subList((int) paging.offset(), (int) paging.to())), paging));
    }

    @Override
    public List<Waiting> of(CurrentAccount who) {
        List<UnitId> agencies = access.unitsWhere(who, Permission.DRAFT_DECISION);
        long waiting = agencies.isEmpty() ? 0 : bodies.on(agencies).size();
        return waiting == 0
                ? List.of()
                : List.of(Waiting.of("/sap-xep/to-cho", "reorganisation.waiting.bodies", waiting)
                        .urgent(Tone.WARN, "reorganisation.waiting.bodies.status"));
    }
}
