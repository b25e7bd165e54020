package vn.congdongso.territory.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSearch;
import vn.congdongso.units.UnitSearch.Hit;
import vn.congdongso.webui.Pages;

/** Finds units of any day by their names and codes; the hits alone are for fields in which a unit is picked. */
@Controller
class UnitSearchController {

    private static final int ON_A_PAGE = 30;
    private static final int IN_A_FIELD = 10;
    private static final int LONGEST = 100;

    private final UnitSearch search;
    private final Today today;

    UnitSearchController(UnitSearch search, Today today) {
        this.search = search;
        this.today = today;
    }

    @GetMapping("/dia-ban/tim")
    @Allowed(Permission.VIEW_UNITS)
    ModelAndView page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String ngay,
            @RequestParam(defaultValue = "") String cap,
            @RequestParam(defaultValue = "") String trong) {
        return Pages.page("territory/search", found(q, ngay, cap, trong, ON_A_PAGE));
    }

    @GetMapping("/dia-ban/tim/goi-y")
    @Allowed(Permission.VIEW_UNITS)
    ModelAndView hits(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String ngay,
            @RequestParam(defaultValue = "") String cap,
            @RequestParam(defaultValue = "") String trong) {
        return Pages.page("territory/hits", found(q, ngay, cap, trong, IN_A_FIELD));
    }

    private UnitSearchPage found(String q, String ngay, String cap, String trong, int limit) {
        String text = VietnameseText.clean(q.length() > LONGEST ? q.substring(0, LONGEST) : q);
        MapDay day = MapDay.read(ngay, today.today());
        List<UnitLevel> levels = levels(cap);
        UnitId within = SentIds.unit(trong).orElse(null);
        List<Hit> hits = text.isEmpty()
                ? List.of()
                : search.find(new UnitSearch.Question(text, day.day(), within, levels, limit));
        return new UnitSearchPage(text, day, levels, within, hits, hits.size() >= limit);
    }

    /** COMMUNE, or COMMUNE,VILLAGE. */
    private static List<UnitLevel> levels(String text) {
        List<String> asked = Arrays.asList(text.split(",", -1));
        return Arrays.stream(UnitLevel.values())
                .filter(level -> asked.contains(level.name()))
                .toList();
    }
}
