package vn.congdongso.composition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.composition.domain.CheckBodies;
import vn.congdongso.composition.domain.CheckRun;
import vn.congdongso.composition.domain.CheckRuns;
import vn.congdongso.composition.domain.CheckedBody;
import vn.congdongso.composition.domain.Examiner;
import vn.congdongso.composition.domain.FindingBook;
import vn.congdongso.composition.domain.FindingBook.Counts;
import vn.congdongso.composition.domain.Standing;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Toasts;

/** Which bodies deviate, on any day: one body, a commune, a province, the nation. */
@Controller
class ResultController {

    private static final int SIZE = 50;

    /** The worst first, then by name. */
    private static final Comparator<CheckedBody> WORST_FIRST = Comparator.comparing(CheckedBody::standing)
            .reversed()
            .thenComparing(CheckedBody::name, VietnameseText.order());

    private final Examiner examiner;
    private final FindingBook findings;
    private final CheckRuns runs;
    private final CheckBodies checkBodies;
    private final Teams teams;
    private final Units units;
    private final Scope scope;
    private final Today today;
    private final Toasts toasts;

    ResultController(
            Examiner examiner,
            FindingBook findings,
            CheckRuns runs,
            CheckBodies checkBodies,
            Teams teams,
            Units units,
            Scope scope,
            Today today,
            Toasts toasts) {
        this.examiner = examiner;
        this.findings = findings;
        this.runs = runs;
        this.checkBodies = checkBodies;
        this.teams = teams;
        this.units = units;
        this.scope = scope;
        this.today = today;
        this.toasts = toasts;
    }

    @GetMapping(Ways.RULES + "/to/{bodyId}")
    @Allowed(value = Permission.VIEW_RULES, on = "bodyId")
    ModelAndView body(@PathVariable BodyId bodyId, @RequestParam(defaultValue = "") String ngay) {
        LocalDate day = DateText.parse(ngay).orElse(today.today());
        BodySummary body =
                teams.lastKnown(bodyId, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.page(
                "composition/body",
                new ResultPages.OfBody(body, day, examiner.of(bodyId, day).orElse(null), filter(ngay)));
    }

    private static FormView filter(String ngay) {
        FormView form = FormView.of(Map.of("ngay", ngay));
        return !ngay.isBlank() && DateText.parse(ngay).isEmpty()
                ? form.with(List.of(Violation.of("ngay", "composition.violation.unreadable-day")))
                : form;
    }

    @GetMapping(Ways.RESULTS)
    @Allowed(Permission.VIEW_RULES)
    ModelAndView results(
            @RequestParam(defaultValue = "") String donVi,
            @RequestParam(defaultValue = "") String ngay,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page,
            CurrentAccount who) {
        LocalDate day = DateText.parse(ngay).orElse(today.today());
        List<UnitSummary> own = scope.viewed(who);
        if (donVi.isBlank() && own.size() != 1) {
            return Pages.page("composition/grounds", new ResultPages.Grounds(own));
        }
        UnitSummary unit = donVi.isBlank() ? own.getFirst() : seen(donVi, day, who);
        FormView filter = filter(ngay);
        return Pages.page(
                "composition/results",
                switch (unit.level()) {
                    case NATION, PROVINCE -> parts(unit, day, page, who, filter);
                    case DISTRICT, COMMUNE, VILLAGE -> bodies(unit, day, page, who, filter);
                });
    }

    private UnitSummary seen(String sent, LocalDate day, CurrentAccount who) {
        return unitId(sent)
                .filter(unit -> scope.views(who, unit))
                .flatMap(unit -> units.lastKnown(unit, day))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<UnitId> unitId(String sent) {
        try {
            return Optional.of(new UnitId(UUID.fromString(sent)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private ResultPages.OfGround bodies(
            UnitSummary unit, LocalDate day, int page, CurrentAccount who, FormView filter) {
        List<CheckedBody> checked =
                examiner.on(unit.id(), day).stream().sorted(WORST_FIRST).toList();
        Paging paging = new Paging(page, SIZE, checked.size());
        return new ResultPages.OfGround(
                unit,
                day,
                ResultPages.sum(FindingBook.counts(checked).values()),
                List.of(),
                checked.subList((int) paging.offset(), (int) paging.to()),
                paging,
                null,
                scope.checks(who, unit.id()),
                filter);
    }

    /** Today's figures are those of the last check; a province is looked at anew for another day, or before the first check. */
    private ResultPages.OfGround parts(UnitSummary unit, LocalDate day, int page, CurrentAccount who, FormView filter) {
        boolean nation = unit.level() == UnitLevel.NATION;
        LocalDate shown = nation ? today.today() : day;
        List<UnitSummary> parts = units.below(unit.id(), nation ? UnitLevel.PROVINCE : UnitLevel.COMMUNE, shown);
        Map<UnitId, Counts> counts = shown.equals(today.today())
                ? findings.counts(
                        unit, nation ? parts.stream().map(UnitSummary::id).toList() : List.of(unit.id()))
                : Map.of();
        boolean kept = nation || !counts.isEmpty();
        Map<UnitId, Counts> figures = kept ? counts : FindingBook.counts(examiner.on(unit.id(), shown));
        List<ResultPages.Part> rows = parts.stream()
                .map(part -> new ResultPages.Part(part, figures.getOrDefault(part.id(), new Counts(Map.of()))))
                .sorted(Comparator.comparingLong(
                        (ResultPages.Part part) -> -part.counts().of(Standing.DEVIATES)))
                .toList();
        Paging paging = new Paging(page, SIZE, rows.size());
        return new ResultPages.OfGround(
                unit,
                shown,
                ResultPages.sum(figures.values()),
                rows.subList((int) paging.offset(), (int) paging.to()),
                List.of(),
                paging,
                kept ? latest(unit) : null,
                scope.checks(who, unit.id()),
                filter);
    }

    private @Nullable CheckRun latest(UnitSummary unit) {
        return runs.latest(unit.id()).orElse(null);
    }

    @PostMapping(Ways.RULES + "/kiem-tra")
    @Allowed(Permission.MANAGE_RULES)
    ModelAndView check(
            @RequestParam(defaultValue = "") String donVi, CurrentAccount who, HttpServletResponse response) {
        UnitId unit = unitId(donVi)
                .filter(id -> scope.checks(who, id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        checkBodies.check(unit, who.id());
        toasts.say(response, "composition.check.asked");
        return new ModelAndView(Pages.redirect(Ways.RESULTS + "?donVi=" + unit));
    }
}
