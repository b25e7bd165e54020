package vn.congdongso.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.congdongso.directory.domain.OfficeBook;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

/** A unit's offices on any day. */
@Controller
class OfficesController {

    private static final int SIZE = 30;

    private final OfficeBook book;
    private final Access access;
    private final Units units;
    private final Today today;

    OfficesController(OfficeBook book, Access access, Units units, Today today) {
        this.book = book;
        this.access = access;
        this.units = units;
        this.today = today;
    }

    @GetMapping("/chuc-danh")
    @Allowed(Permission.VIEW_TEAM)
    ModelAndView choose(
            CurrentAccount who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        LocalDate day = today.today();
        Map<UnitId, UnitSummary> all = new LinkedHashMap<>();
        for (UnitId top : access.unitsWhere(who, Permission.VIEW_TEAM)) {
            units.find(top, day).ifPresent(unit -> {
                all.put(top, unit);
                if (unit.level() != UnitLevel.COMMUNE) {
                    units.below(top, UnitLevel.COMMUNE, day).forEach(below -> all.put(below.id(), below));
                }
            });
        }
        if (all.size() == 1) {
            return new ModelAndView(
                    Pages.redirect("/chuc-danh/" + all.keySet().iterator().next()));
        }
        String words = VietnameseText.key(q);
        List<UnitSummary> found = all.values().stream()
                .filter(unit -> VietnameseText.key(unit.fullName()).contains(words))
                .toList();
        Paging paging = new Paging(page, SIZE, found.size());
        return Pages.page(
                "directory/units", new UnitChoicePage(FormView.of(Map.of("q", q)), slice(found, paging), paging));
    }

    @GetMapping("/chuc-danh/{unitId}")
    @Allowed(value = Permission.VIEW_TEAM, on = "unitId")
    ModelAndView offices(
            @PathVariable UnitId unitId,
            CurrentAccount who,
            @RequestParam(defaultValue = "") String ngay,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        LocalDate now = today.today();
        Optional<LocalDate> asked = DateText.parse(ngay);
        LocalDate day = asked.orElse(now);
        UnitSummary unit =
                units.lastKnown(unitId, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Violation> unread = asked.isEmpty() && !ngay.isBlank()
                ? List.of(Violation.of("ngay", "directory.violation.day"))
                : List.of();
        List<OfficeBook.Line> lines = book.on(unitId, day);
        Paging paging = new Paging(page, SIZE, lines.size());
        return Pages.page(
                "directory/offices",
                new OfficesPage(
                        unit,
                        day,
                        day.equals(now),
                        FormView.of(Map.of("ngay", ngay)).with(unread),
                        slice(lines, paging),
                        paging,
                        lines.stream().filter(line -> line.holder() == null).count(),
                        access.may(who, Permission.MANAGE_OFFICES, Place.in(unitId))));
    }

    private static <T> List<T> slice(List<T> all, Paging paging) {
        return new ArrayList<>(all.subList((int) paging.offset(), (int) paging.to()));
    }
}
