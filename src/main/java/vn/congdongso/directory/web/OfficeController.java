package vn.congdongso.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.directory.domain.OfficeBook;
import vn.congdongso.people.Holding;
import vn.congdongso.people.Office;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.Person;
import vn.congdongso.people.domain.AppointHolder;
import vn.congdongso.people.domain.CorrectHolding;
import vn.congdongso.people.domain.HolderNames;
import vn.congdongso.people.domain.VacateOffice;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Toasts;

/** One office: who holds it from when, and what was written wrongly. */
@Controller
class OfficeController {

    private static final String TEMPLATE = "directory/office";
    private static final String CORRECTION = "directory/correction";
    private static final int SIZE = 20;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final OfficeBook book;
    private final AppointHolder appointHolder;
    private final VacateOffice vacateOffice;
    private final CorrectHolding correctHolding;
    private final HolderNames names;
    private final Access access;
    private final Units units;
    private final Toasts toasts;
    private final Today today;

    OfficeController(
            OfficeBook book,
            AppointHolder appointHolder,
            VacateOffice vacateOffice,
            CorrectHolding correctHolding,
            HolderNames names,
            Access access,
            Units units,
            Toasts toasts,
            Today today) {
        this.book = book;
        this.appointHolder = appointHolder;
        this.vacateOffice = vacateOffice;
        this.correctHolding = correctHolding;
        this.names = names;
        this.access = access;
        this.units = units;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/chuc-vu/{officeId}")
    @Allowed(value = Permission.VIEW_TEAM, on = "officeId")
    ModelAndView office(
            @PathVariable OfficeId officeId,
            CurrentAccount who,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        FormView form = FormView.of(Map.of("what", OfficePage.HELD));
        return Pages.page(TEMPLATE, page(officeId, who, form, page));
    }

    @PostMapping("/chuc-vu/{officeId}")
    @Allowed(value = Permission.MANAGE_OFFICES, on = "officeId")
    ModelAndView change(
            @PathVariable OfficeId officeId,
            CurrentAccount who,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        LocalDate from = DateText.parse(typed.getOrDefault("from", "")).orElse(null);
        String basis = typed.getOrDefault("basis", "");
        boolean vacant = OfficePage.VACANT.equals(typed.get("what"));
        Outcome<Holding> outcome = vacant
                ? vacateOffice.vacate(officeId, from, basis)
                : appointHolder.appoint(new AppointHolder.Command(
                        officeId, typed.getOrDefault("name", ""), typed.getOrDefault("person", ""), from, basis));
        return switch (outcome) {
            case Outcome.Accepted<Holding>(Holding holding) -> {
                say(response, vacant, holding);
                yield new ModelAndView(Pages.redirect("/chuc-vu/" + officeId));
            }
            case Outcome.Refused<Holding>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, page(officeId, who, FormView.of(typed).with(violations), 1));
        };
    }

    private void say(HttpServletResponse response, boolean vacant, Holding holding) {
        String name = holding.person().fullName();
        Optional<LocalDate> lastDay = holding.valid().lastDay();
        if (vacant) {
            toasts.say(response, "directory.office.vacated", name);
        } else if (lastDay.isPresent()) {
            toasts.say(
                    response,
                    "directory.office.held-until",
                    name,
                    holding.valid().from(),
                    lastDay.get());
        } else {
            toasts.say(
                    response,
                    "directory.office.held-since",
                    name,
                    holding.valid().from());
        }
    }

    private OfficePage page(OfficeId officeId, CurrentAccount who, FormView form, int number) {
        Office office = find(officeId);
        LocalDate day = today.today();
        UnitSummary unit = units.lastKnown(office.unit(), day).orElseThrow(OfficeController::notFound);
        List<Holding> history = book.history(officeId);
        Paging paging = new Paging(number, SIZE, history.size());
        return new OfficePage(
                unit,
                book.lines(List.of(office), day).getFirst(),
                day,
                List.copyOf(history.subList((int) paging.offset(), (int) paging.to())),
                paging,
                form,
                namesakes(office, form),
                access.may(who, Permission.MANAGE_OFFICES, Place.in(office.unit())));
    }

    private List<Person> namesakes(Office office, FormView form) {
        List<Person> same = form.refused() ? names.namesakes(office.unit(), form.value("name")) : List.of();
        return same.size() > 1 || form.error("person") != null ? same : List.of();
    }

    @GetMapping("/chuc-vu/{officeId}/sua")
    @Allowed(value = Permission.MANAGE_OFFICES, on = "officeId")
    ModelAndView correction(@PathVariable OfficeId officeId, @RequestParam(defaultValue = "") String tu) {
        Holding wrong = holding(officeId, tu);
        FormView form = FormView.of(Map.of(
                "what", CorrectionPage.MEND,
                "name", wrong.person().fullName(),
                "from", TYPED.format(wrong.valid().from())));
        return Pages.page(CORRECTION, new CorrectionPage(find(officeId), wrong, form, List.of()));
    }

    @PostMapping("/chuc-vu/{officeId}/sua")
    @Allowed(value = Permission.MANAGE_OFFICES, on = "officeId")
    ModelAndView correct(
            @PathVariable OfficeId officeId, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Holding wrong = holding(officeId, typed.getOrDefault("tu", ""));
        Outcome<Holding> outcome = correctHolding
                .correct(new CorrectHolding.Command(
                        officeId,
                        wrong.valid().from(),
                        typed.getOrDefault("name", ""),
                        typed.getOrDefault("person", ""),
                        DateText.parse(typed.getOrDefault("from", "")).orElse(null),
                        typed.getOrDefault("reason", ""),
                        CorrectionPage.REMOVE.equals(typed.get("what"))))
                .orElseThrow(OfficeController::notFound);
        return switch (outcome) {
            case Outcome.Accepted<Holding> corrected -> {
                toasts.say(response, "directory.correction.kept");
                yield new ModelAndView(Pages.redirect("/chuc-vu/" + officeId));
            }
            case Outcome.Refused<Holding>(List<Violation> violations) -> {
                FormView form = FormView.of(typed).with(violations);
                Office office = find(officeId);
                yield Pages.refused(CORRECTION, new CorrectionPage(office, wrong, form, namesakes(office, form)));
            }
        };
    }

    private Office find(OfficeId officeId) {
        return book.find(officeId).orElseThrow(OfficeController::notFound);
    }

    private Holding holding(OfficeId officeId, String began) {
        Optional<LocalDate> day = DateText.parse(began);
        return book.history(officeId).stream()
                .filter(holding -> day.filter(holding.valid().from()::equals).isPresent())
                .findFirst()
                .orElseThrow(OfficeController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
