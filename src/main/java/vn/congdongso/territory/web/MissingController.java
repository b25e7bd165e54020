package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.shared.Today;
import vn.congdongso.territory.domain.MissingInCommune;
import vn.congdongso.territory.domain.MissingTeams;
import vn.congdongso.territory.domain.MissingTotals;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

/** Where teams, or the villages that are to have one, are still missing today. */
@Controller
class MissingController {

    private static final int SIZE = 50;

    private final MissingTeams missing;
    private final Units units;
    private final Access access;
    private final MapCrumbs crumbs;
    private final Today today;

    MissingController(MissingTeams missing, Units units, Access access, MapCrumbs crumbs, Today today) {
        this.missing = missing;
        this.units = units;
        this.access = access;
        this.crumbs = crumbs;
        this.today = today;
    }

    /** A village, and a unit that has ended, are told about on their own pages. */
    @GetMapping("/dia-ban/{unitId}/con-thieu")
    @Allowed(value = Permission.VIEW_TEAM, on = "unitId")
    ModelAndView missing(
            @PathVariable UnitId unitId,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page,
            CurrentAccount who) {
        LocalDate day = today.today();
        Optional<UnitSummary> living = units.find(unitId, day).filter(unit -> unit.level() != UnitLevel.VILLAGE);
        return living.map(unit -> Pages.page(
                        "territory/missing",
                        new MissingPage(unit, crumbs.through(unit, new MapDay(day, day)), part(unit, page, who))))
                .orElseGet(() -> new ModelAndView(Pages.redirect("/dia-ban/" + unitId)));
    }

    private MissingPage.Part part(UnitSummary unit, int page, CurrentAccount who) {
        LocalDate day = today.today();
        return switch (unit.level()) {
            case NATION -> new MissingPage.Provinces(units.below(unit.id(), UnitLevel.PROVINCE, day));
            case PROVINCE, DISTRICT -> communes(missing.inCommunesOf(unit.id(), day), page);
            case COMMUNE, VILLAGE -> villages(missing.in(unit, day), page, who);
        };
    }

    private static MissingPage.Communes communes(List<MissingInCommune> all, int page) {
        Paging paging = new Paging(page, SIZE, all.size());
        return new MissingPage.Communes(MissingTotals.of(all), shown(all, paging), paging);
    }

    private MissingPage.Villages villages(MissingInCommune commune, int page, CurrentAccount who) {
        Paging paging = new Paging(page, SIZE, commune.without().size());
        Place place = Place.in(commune.commune().id());
        return new MissingPage.Villages(
                commune,
                shown(commune.without(), paging),
                paging,
                access.may(who, Permission.DRAFT_DECISION, place),
                access.may(who, Permission.MANAGE_VILLAGES, place));
    }

    private static <T> List<T> shown(List<T> all, Paging paging) {
        return all.subList((int) paging.offset(), (int) paging.to());
    }
}
