package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitHistory;
import vn.congdongso.units.UnitHistory.Event;
import vn.congdongso.units.UnitHistory.Kind;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

/** What changed on a unit's ground, for whoever keeps lists by hand and wants to catch up. */
@Controller
class UnitChangesController {

    private static final int SIZE = 50;

    /** Up to so many changes are read at once and counted by kind. */
    private static final int COUNTED = 15_000;

    private final UnitHistory history;
    private final Units units;
    private final UnitChangesWording wording;
    private final MapCrumbs crumbs;
    private final Today today;

    UnitChangesController(UnitHistory history, Units units, UnitChangesWording wording, MapCrumbs crumbs, Today today) {
        this.history = history;
        this.units = units;
        this.wording = wording;
        this.crumbs = crumbs;
        this.today = today;
    }

    @GetMapping("/dia-ban/{unitId}/bien-dong")
    @Allowed(Permission.VIEW_UNITS)
    ModelAndView changes(
            @PathVariable UnitId unitId,
            @RequestParam(defaultValue = "") String tu,
            @RequestParam(defaultValue = "") String den,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        MapDay now = MapDay.read("", today.today());
        UnitSummary unit =
                units.lastKnown(unitId, now.day()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate to = MapDay.parsed(den).orElse(now.day());
        Optional<LocalDate> since = MapDay.parsed(tu).filter(day -> !day.isAfter(to));
        LocalDate from = since.orElse(to.minusYears(1));

        long total = history.countChanges(unitId, from, to);
        Paging paging = new Paging(page, SIZE, total);
        List<Event> all = total <= COUNTED ? history.changes(unitId, from, to, 0, COUNTED) : List.of();
        List<Event> shown = total <= COUNTED
                ? all.stream().skip(paging.offset()).limit(SIZE).toList()
                : history.changes(unitId, from, to, paging.offset(), SIZE);
        return Pages.page(
                "territory/changes",
                new UnitChangesPage(unit, crumbs.through(unit, now), from, to, counts(all), wording.of(shown), paging));
    }

    private static List<UnitChangesPage.Count> counts(List<Event> events) {
        var times = events.stream().collect(Collectors.groupingBy(Event::kind, Collectors.counting()));
        return Arrays.stream(Kind.values())
                .filter(times::containsKey)
                .map(kind -> new UnitChangesPage.Count(kind, times.getOrDefault(kind, 0L)))
                .toList();
    }
}
