package vn.congdongso.territory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
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
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.ReorganisationId;
import vn.congdongso.territory.domain.ConfirmReorganisation;
import vn.congdongso.territory.domain.DraftReorganisation;
import vn.congdongso.territory.domain.ReorganisationCase;
import vn.congdongso.territory.domain.ReorganisationRehearsal;
import vn.congdongso.territory.domain.ReorganisationReversal;
import vn.congdongso.territory.domain.Reorganisations;
import vn.congdongso.territory.domain.WithdrawReorganisation;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Toasts;

/** Decisions on units, from the first line to the day on which they work. */
@Controller
class ReorganisationController {

    private static final int SIZE = 20;

    private final Reorganisations reorganisations;
    private final DraftReorganisation draft;
    private final ReorganisationRehearsal rehearsal;
    private final ConfirmReorganisation confirm;
    private final WithdrawReorganisation withdraw;
    private final ReorganisationReversal reversal;
    private final ReorganisationPages pages;
    private final Units units;
    private final Access access;
    private final Today today;
    private final Toasts toasts;
    private final MessageSource messages;

    ReorganisationController(
            Reorganisations reorganisations,
            DraftReorganisation draft,
            ReorganisationRehearsal rehearsal,
            ConfirmReorganisation confirm,
            WithdrawReorganisation withdraw,
            ReorganisationReversal reversal,
            ReorganisationPages pages,
            Units units,
            Access access,
            Today today,
            Toasts toasts,
            MessageSource messages) {
        this.reorganisations = reorganisations;
        this.draft = draft;
        this.rehearsal = rehearsal;
        this.confirm = confirm;
        this.withdraw = withdraw;
        this.reversal = reversal;
        this.pages = pages;
        this.units = units;
        this.access = access;
        this.today = today;
        this.toasts = toasts;
        this.messages = messages;
    }

    @GetMapping("/sap-xep")
    @Allowed(Permission.REORGANISE_UNITS)
    ModelAndView list(CurrentAccount who, @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        return Pages.page("territory/reorganisations", listPage(who, page, FormView.empty()));
    }

    @PostMapping("/sap-xep")
    @Allowed(Permission.REORGANISE_UNITS)
    ModelAndView begin(CurrentAccount who, @RequestParam Map<String, String> typed) {
        Optional<UnitId> ground = grounds(who).stream()
                .map(UnitSummary::id)
                .filter(unit -> unit.toString().equals(typed.get("ground")))
                .findFirst();
        List<Violation> violations = new ArrayList<>();
        if (ground.isEmpty()) {
            violations.add(Violation.of("ground", "reorganisation.violation.choose-ground"));
        }
        DraftReorganisation.Head head = head(typed, violations);
        Outcome<ReorganisationId> outcome = violations.isEmpty()
                ? draft.begin(ground.orElseThrow(), head, List.of(), who)
                : Outcome.refused(violations);
        return switch (outcome) {
            case Outcome.Accepted<ReorganisationId>(ReorganisationId id) ->
                new ModelAndView(Pages.redirect("/sap-xep/" + id));
            case Outcome.Refused<ReorganisationId>(List<Violation> refused) ->
                Pages.refused(
                        "territory/reorganisations",
                        listPage(who, 1, FormView.of(typed).with(refused)));
        };
    }

    private ReorganisationListPage listPage(CurrentAccount who, int page, FormView form) {
        List<UnitSummary> grounds = grounds(who);
        List<UnitId> ids = grounds.stream().map(UnitSummary::id).toList();
        Paging paging = new Paging(page, SIZE, reorganisations.count(ids));
        List<ReorganisationListPage.Row> rows = reorganisations.on(ids, paging.offset(), SIZE).stream()
                .map(this::row)
                .toList();
        return new ReorganisationListPage(rows, paging, grounds, form);
    }

    private ReorganisationListPage.Row row(ReorganisationCase found) {
        return new ReorganisationListPage.Row(
                "/sap-xep/" + found.id(),
                found.title(),
                units.lastKnown(found.unit(), today.today())
                        .map(UnitSummary::title)
                        .orElse(""),
                found.legalBasis(),
                found.effectiveOn(),
                found.stage(today.today()));
    }

    private List<UnitSummary> grounds(CurrentAccount who) {
        return access.unitsWhere(who, Permission.REORGANISE_UNITS).stream()
                .flatMap(unit -> units.find(unit, today.today()).stream())
                .toList();
    }

    @GetMapping("/sap-xep/{reorganisationId}")
    @Allowed(value = Permission.REORGANISE_UNITS, on = "reorganisationId")
    ModelAndView one(
            @PathVariable ReorganisationId reorganisationId,
            @RequestParam(defaultValue = "") String kieu,
            @RequestParam(defaultValue = "") String noi,
            @RequestParam(defaultValue = "") String unit) {
        Map<String, String> asked = Map.of("kieu", kieu, "noi", noi, "unit", unit);
        return Pages.page(
                "territory/reorganisation",
                pages.of(found(reorganisationId), FormView.empty(), FormView.of(asked), asked));
    }

    @PostMapping("/sap-xep/{reorganisationId}/van-ban")
    @Allowed(value = Permission.REORGANISE_UNITS, on = "reorganisationId")
    ModelAndView head(@PathVariable ReorganisationId reorganisationId, @RequestParam Map<String, String> typed) {
        List<Violation> violations = new ArrayList<>();
        DraftReorganisation.Head head = head(typed, violations);
        Outcome<ReorganisationId> outcome =
                violations.isEmpty() ? draft.change(reorganisationId, head) : Outcome.refused(violations);
        return switch (outcome) {
            case Outcome.Accepted<ReorganisationId> kept -> back(reorganisationId);
            case Outcome.Refused<ReorganisationId>(List<Violation> refused) ->
                Pages.refused(
                        "territory/reorganisation",
                        pages.of(
                                found(reorganisationId), FormView.of(typed).with(refused), FormView.empty(), Map.of()));
        };
    }

    @PostMapping("/sap-xep/{reorganisationId}/noi-dung")
    @Allowed(value = Permission.REORGANISE_UNITS, on = "reorganisationId")
    ModelAndView add(@PathVariable ReorganisationId reorganisationId, @RequestParam Map<String, String> typed) {
        ReorganisationPage page = pages.of(found(reorganisationId), FormView.empty(), FormView.of(typed), typed);
        ReorganisationPage.Adding adding = page.adding();
        if (adding == null) {
            return back(reorganisationId);
        }
        Outcome<Step> read =
                new ReorganisationForms(typed, adding.place(), adding.units()).step(adding.kind(), adding.villages());
        Outcome<ReorganisationId> outcome = switch (read) {
            case Outcome.Accepted<Step>(Step step) -> draft.add(reorganisationId, step);
            case Outcome.Refused<Step>(List<Violation> refused) -> Outcome.refused(refused);
        };
        return switch (outcome) {
            case Outcome.Accepted<ReorganisationId> kept -> back(reorganisationId);
            case Outcome.Refused<ReorganisationId>(List<Violation> refused) ->
                Pages.refused(
                        "territory/reorganisation",
                        pages.of(
                                found(reorganisationId),
                                FormView.empty(),
                                FormView.of(typed).with(refused),
                                typed));
        };
    }

    @PostMapping("/sap-xep/{reorganisationId}/bo")
    @Allowed(value = Permission.REORGANISE_UNITS, on = "reorganisationId")
    ModelAndView remove(@PathVariable ReorganisationId reorganisationId, @RequestParam(defaultValue = "") String no) {
        draft.remove(reorganisationId, no.matches("\\d{1,3}") ? Integer.parseInt(no) : -1);
        return back(reorganisationId);
    }

    @GetMapping("/sap-xep/{reorganisationId}/xem-truoc")
    @Allowed(value = Permission.REORGANISE_UNITS, on = "reorganisationId")
    ModelAndView rehearse(@PathVariable ReorganisationId reorganisationId, CurrentAccount who) {
        ReorganisationCase prepared = found(reorganisationId);
        if (!prepared.draft()) {
            return back(reorganisationId);
        }
        return Pages.page("territory/reorganisation-rehearsal", pages.rehearsed(prepared, rehearsal.of(prepared, who)));
    }

    @PostMapping("/sap-xep/{reorganisationId}/xac-nhan")
    @Allowed(value = Permission.REORGANISE_UNITS, on = "reorganisationId")
    ModelAndView confirm(
            @PathVariable ReorganisationId reorganisationId,
            @RequestParam(defaultValue = "") String version,
            CurrentAccount who,
            HttpServletResponse response) {
        int known = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        return switch (confirm.confirm(new ConfirmReorganisation.Command(reorganisationId, known, who))) {
            case Outcome.Accepted<Reorganisation.Applied> done -> {
                toasts.say(response, "reorganisation.confirmed");
                yield back(reorganisationId);
            }
            case Outcome.Refused<Reorganisation.Applied>(List<Violation> refused) ->
                Pages.refused(
                        "territory/reorganisation-rehearsal",
                        pages.rehearsed(found(reorganisationId), Outcome.refused(refused)));
        };
    }

    @PostMapping("/sap-xep/{reorganisationId}/rut")
    @Allowed(value = Permission.REORGANISE_UNITS, on = "reorganisationId")
    ModelAndView withdraw(@PathVariable ReorganisationId reorganisationId, HttpServletResponse response) {
        return switch (withdraw.withdraw(reorganisationId)) {
            case Outcome.Accepted<UUID> done -> {
                toasts.say(response, "reorganisation.withdrawn");
                yield back(reorganisationId);
            }
            case Outcome.Refused<UUID>(List<Violation> refused) -> refused(reorganisationId, refused);
        };
    }

    @PostMapping("/sap-xep/{reorganisationId}/dao-nguoc")
    @Allowed(value = Permission.REORGANISE_UNITS, on = "reorganisationId")
    ModelAndView reverse(
            @PathVariable ReorganisationId reorganisationId,
            CurrentAccount who,
            Locale locale,
            HttpServletResponse response) {
        String title = messages.getMessage(
                "reorganisation.reversal.title",
                new Object[] {found(reorganisationId).title()},
                locale);
        return switch (reversal.prepare(reorganisationId, title, who)) {
            case Outcome.Accepted<ReorganisationId>(ReorganisationId counter) -> {
                toasts.say(response, "reorganisation.reversal.prepared");
                yield back(counter);
            }
            case Outcome.Refused<ReorganisationId>(List<Violation> refused) -> refused(reorganisationId, refused);
        };
    }

    private ModelAndView refused(ReorganisationId id, List<Violation> refused) {
        return Pages.refused(
                "territory/reorganisation",
                pages.of(found(id), FormView.empty().with(refused), FormView.empty(), Map.of()));
    }

    private ModelAndView back(ReorganisationId id) {
        return new ModelAndView(Pages.redirect("/sap-xep/" + id));
    }

    private ReorganisationCase found(ReorganisationId id) {
        return reorganisations.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static DraftReorganisation.Head head(Map<String, String> typed, List<Violation> violations) {
        String day = typed.getOrDefault("effectiveOn", "").strip();
        Optional<LocalDate> read = DateText.parse(day);
        if (!day.isEmpty() && read.isEmpty()) {
            violations.add(Violation.of("effectiveOn", "reorganisation.violation.unreadable-day"));
        }
        return new DraftReorganisation.Head(
                typed.getOrDefault("title", ""), typed.getOrDefault("legalBasis", ""), read.orElse(null));
    }
}
