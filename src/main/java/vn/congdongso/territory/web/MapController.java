package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.shared.Today;
import vn.congdongso.units.BaseFigures;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

/** The administrative map on any day, unit by unit. */
@Controller
class MapController {

    private static final int SIZE = 50;

    private final Units units;
    private final BaseFigures figures;
    private final MapSurvey survey;
    private final MapOwnGround ownGround;
    private final MapCrumbs crumbs;
    private final Access access;
    private final Today today;

    MapController(
            Units units,
            BaseFigures figures,
            MapSurvey survey,
            MapOwnGround ownGround,
            MapCrumbs crumbs,
            Access access,
            Today today) {
        this.units = units;
        this.figures = figures;
        this.survey = survey;
        this.ownGround = ownGround;
        this.crumbs = crumbs;
        this.access = access;
        this.today = today;
    }

    @GetMapping("/dia-ban")
    @Allowed(Permission.VIEW_UNITS)
    ModelAndView own(CurrentAccount who) {
        List<UnitSummary> grounds = ownGround.of(who);
        return grounds.size() == 1
                ? new ModelAndView(
                        Pages.redirect("/dia-ban/" + grounds.getFirst().id()))
                : Pages.page("territory/tree", new MapGroundsPage(grounds));
    }

    @GetMapping("/dia-ban/{unitId}")
    @Allowed(Permission.VIEW_UNITS)
    ModelAndView unit(
            @PathVariable UnitId unitId,
            @RequestParam(defaultValue = "") String ngay,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page,
            CurrentAccount who) {
        MapDay day = MapDay.read(ngay, today.today());
        UnitSummary unit =
                units.lastKnown(unitId, day.day()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean there = unit.valid().holdsOn(day.day());
        MapContents contents = there ? survey.contents(unit, day.day()) : MapContents.NONE;
        MapLife life = survey.life(unitId, day.today());
        return Pages.page(
                "territory/unit",
                new MapPage(
                        day,
                        unit,
                        crumbs.above(unit, day),
                        contents,
                        new Paging(page, SIZE, contents.parts().size()),
                        there ? figures.of(unitId, day.day()) : Map.of(),
                        life,
                        there ? null : survey.absence(unit, life, day.day()),
                        deeds(unit, day.today(), who)));
    }

    private MapDeeds deeds(UnitSummary unit, LocalDate now, CurrentAccount who) {
        Place place = Place.in(unit.id());
        boolean lives = units.find(unit.id(), now).isPresent();
        return new MapDeeds(
                access.may(who, Permission.VIEW_PROGRESS, place),
                lives && unit.level() != UnitLevel.VILLAGE && access.may(who, Permission.VIEW_TEAM, place),
                lives && unit.level() == UnitLevel.COMMUNE && access.may(who, Permission.MANAGE_VILLAGES, place),
                access.mayAnywhere(who, Permission.REORGANISE_UNITS));
    }
}
