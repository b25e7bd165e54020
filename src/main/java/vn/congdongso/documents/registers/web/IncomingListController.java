package vn.congdongso.documents.registers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.registers.Incoming;
import vn.congdongso.documents.registers.IncomingRegister;
import vn.congdongso.documents.registers.RegisterFilter;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

/** Sổ văn bản đến, and sổ theo dõi giải quyết văn bản đến. */
@Controller
class IncomingListController {

    private static final int SIZE = 30;

    private final RegisterAgencies agencies;
    private final IncomingRegister register;
    private final Today today;

    IncomingListController(RegisterAgencies agencies, IncomingRegister register, Today today) {
        this.agencies = agencies;
        this.register = register;
        this.today = today;
    }

    @GetMapping("/so-van-ban/den")
    @Allowed(Permission.VIEW_DOCUMENT)
    ModelAndView list(CurrentAccount who, @RequestParam Map<String, String> sent) {
        return page(who, new RegisterQuery(sent), false);
    }

    @GetMapping("/so-van-ban/theo-doi")
    @Allowed(Permission.VIEW_DOCUMENT)
    ModelAndView follow(CurrentAccount who, @RequestParam Map<String, String> sent) {
        return page(who, new RegisterQuery(sent), true);
    }

    private ModelAndView page(CurrentAccount who, RegisterQuery query, boolean following) {
        RegisterAgencies.Chosen chosen = agencies.choose(who, query.agency());
        UnitId agency = chosen.agency().id();
        LocalDate day = today.today();
        RegisterFilter filter = following ? query.followed(agency) : query.filter(agency, day);
        Paging paging = new Paging(query.page(), SIZE, register.total(filter));
        List<Incoming> rows = following
                ? register.byUrgency(filter, paging.offset(), SIZE)
                : register.page(filter, paging.offset(), SIZE).rows();
        String book = following ? "theo-doi" : "den";
        return Pages.page(
                "registers/incoming-list",
                new IncomingListPage(
                        following,
                        agency.toString(),
                        chosen.agency().title(),
                        chosen.keeps(),
                        following ? query.form(agency) : query.form(agency, day),
                        chosen.options(),
                        RegisterQuery.years(register.years(agency), day.getYear()),
                        rows,
                        day,
                        paging,
                        query.under("/so-van-ban/in/" + book),
                        query.under("/so-van-ban/tai/" + book + "/pdf"),
                        query.under("/so-van-ban/tai/" + book + "/xlsx")));
    }
}
