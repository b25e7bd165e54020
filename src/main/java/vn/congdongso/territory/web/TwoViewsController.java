package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.territory.domain.TwoViews;
import vn.congdongso.territory.domain.TwoViews.Boundaries;
import vn.congdongso.territory.domain.TwoViews.View;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;

/** Figures of a unit in the boundaries of their own days and in today's, for people and for programs. */
@Controller
class TwoViewsController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final TwoViews views;
    private final Units units;
    private final Today today;

    TwoViewsController(TwoViews views, Units units, Today today) {
        this.views = views;
        this.units = units;
        this.today = today;
    }

    /** @param parts each with what was counted there; what counts for none of them is {@code rest} */
    public record UnitFigures(
            UUID unit,
            LocalDate from,
            LocalDate to,
            Boundaries boundaries,
            long people,
            long visits,
            long rest,
            List<PartFigure> parts) {}

    public record PartFigure(UUID id, String name, long people) {}

    @GetMapping("/dia-ban/{unitId}/so-lieu")
    @Allowed(value = Permission.VIEW_PROGRESS, on = "unitId")
    ModelAndView page(
            @PathVariable UnitId unitId,
            @RequestParam(defaultValue = "") String tu,
            @RequestParam(defaultValue = "") String den,
            @RequestParam(name = "dia-gioi", defaultValue = "") String boundaries) {
        LocalDate to = MapDay.parsed(den).orElse(today.today());
        LocalDate from = MapDay.parsed(tu).filter(first -> !first.isAfter(to)).orElse(to.withDayOfYear(1));
        boolean inTodays = boundaries.equals("hom-nay");
        UnitSummary unit =
                units.lastKnown(unitId, to).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<View> view = views.of(unitId, from, to, inTodays ? Boundaries.TODAY : Boundaries.THEN);
        return Pages.page(
                "territory/figures",
                new TwoViewsPage(
                        view.map(View::unit).orElse(unit),
                        from,
                        to,
                        inTodays,
                        units.find(unitId, today.today()).isPresent(),
                        view.map(View::parts).orElse(List.of()),
                        view.map(View::people).orElse(0L),
                        view.map(View::visits).orElse(0L),
                        view.map(View::rest).orElse(0L),
                        FormView.of(Map.of("tu", DAY.format(from), "den", DAY.format(to)))));
    }

    /** @param boundaries THEN: of the days themselves; TODAY: of today, with all that was counted on the ground before */
    @GetMapping(value = "/api/v1/units/{unitId}/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(value = Permission.VIEW_PROGRESS, on = "unitId")
    @ResponseBody
    UnitFigures figures(
            @PathVariable UnitId unitId,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "THEN") Boundaries boundaries) {
        if (from.isAfter(to) || outside(from) || outside(to)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        View view = views.of(unitId, from, to, boundaries)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new UnitFigures(
                unitId.value(),
                from,
                to,
                boundaries,
                view.people(),
                view.visits(),
                view.rest(),
                view.parts().stream()
                        .map(part -> new PartFigure(part.id(), part.name(), part.people()))
                        .toList());
    }

    private static boolean outside(LocalDate day) {
        return MapDay.parsed(day.toString()).isEmpty();
    }
}
