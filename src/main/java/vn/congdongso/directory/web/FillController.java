package vn.congdongso.directory.web;

import static vn.congdongso.people.domain.FillOffices.field;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.directory.domain.OfficeBook;
import vn.congdongso.directory.domain.UsualOffices;
import vn.congdongso.people.Person;
import vn.congdongso.people.domain.FillOffices;
import vn.congdongso.people.domain.HolderNames;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** Many offices filled in one table: office, name, since when. */
@Controller
class FillController {

    private static final String TEMPLATE = "directory/fill";
    private static final int EMPTY_ROWS = 3;

    private final FillOffices fillOffices;
    private final HolderNames names;
    private final OfficeBook book;
    private final Units units;
    private final Toasts toasts;
    private final Today today;

    FillController(
            FillOffices fillOffices, HolderNames names, OfficeBook book, Units units, Toasts toasts, Today today) {
        this.fillOffices = fillOffices;
        this.names = names;
        this.book = book;
        this.units = units;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/chuc-danh/{unitId}/bang")
    @Allowed(value = Permission.MANAGE_OFFICES, on = "unitId")
    ModelAndView table(@PathVariable UnitId unitId) {
        UnitSummary unit = unit(unitId);
        List<String> titles = new ArrayList<>();
        book.on(unitId, today.today()).forEach(line -> titles.add(line.office().title()));
        List<String> known = titles.stream().map(VietnameseText::key).toList();
        UsualOffices.of(unit).stream()
                .filter(title -> !known.contains(VietnameseText.key(title)))
                .forEach(titles::add);
        for (int i = 0; i < EMPTY_ROWS; i++) {
            titles.add("");
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < titles.size() && i < FillOffices.MOST_ROWS; i++) {
            values.put(field(i, "title"), titles.get(i));
        }
        return Pages.page(TEMPLATE, page(unit, FormView.of(values)));
    }

    @PostMapping("/chuc-danh/{unitId}/bang")
    @Allowed(value = Permission.MANAGE_OFFICES, on = "unitId")
    ModelAndView fill(
            @PathVariable UnitId unitId, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        UnitSummary unit = unit(unitId);
        List<Violation> unread = new ArrayList<>();
        List<FillOffices.Row> rows = new ArrayList<>();
        for (int i = 0; i < FillOffices.MOST_ROWS && typed.containsKey(field(i, "title")); i++) {
            String day = typed.getOrDefault(field(i, "from"), "");
            if (!day.isBlank() && DateText.parse(day).isEmpty()) {
                unread.add(Violation.of(field(i, "from"), "directory.violation.day"));
            }
            rows.add(new FillOffices.Row(
                    typed.getOrDefault(field(i, "title"), ""),
                    typed.getOrDefault(field(i, "name"), ""),
                    typed.getOrDefault(field(i, "person"), ""),
                    DateText.parse(day).orElse(null)));
        }
        String from = typed.getOrDefault("from", "");
        if (!from.isBlank() && DateText.parse(from).isEmpty()) {
            unread.add(Violation.of("from", "directory.violation.day"));
        }
        if (!unread.isEmpty()) {
            return Pages.refused(TEMPLATE, page(unit, FormView.of(typed).with(unread)));
        }
        Outcome<Integer> outcome = fillOffices.fill(new FillOffices.Command(
                unitId, rows, DateText.parse(from).orElse(null), typed.getOrDefault("basis", "")));
        return switch (outcome) {
            case Outcome.Accepted<Integer>(Integer filled) -> {
                toasts.say(response, "directory.fill.kept", filled);
                yield new ModelAndView(Pages.redirect("/chuc-danh/" + unitId));
            }
            case Outcome.Refused<Integer>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, page(unit, FormView.of(typed).with(violations)));
        };
    }

    private FillPage page(UnitSummary unit, FormView form) {
        Map<String, OfficeBook.Line> lines = book.on(unit.id(), today.today()).stream()
                .collect(Collectors.toMap(
                        line -> VietnameseText.key(line.office().title()), Function.identity(), (a, b) -> a));
        List<FillPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < FillOffices.MOST_ROWS && form.values().containsKey(field(i, "title")); i++) {
            OfficeBook.Line line = lines.get(VietnameseText.key(form.value(field(i, "title"))));
            List<Person> same = form.refused() ? names.namesakes(unit.id(), form.value(field(i, "name"))) : List.of();
            rows.add(new FillPage.Row(
                    i, line != null, line == null ? null : line.holder(), same.size() > 1 ? same : List.of()));
        }
        return new FillPage(unit, form, rows);
    }

    private UnitSummary unit(UnitId unitId) {
        return units.lastKnown(unitId, today.today())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
