package vn.congdongso.targets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.targets.AssignmentId;
import vn.congdongso.targets.Owed;
import vn.congdongso.targets.Targets;
import vn.congdongso.targets.domain.AssignTarget;
import vn.congdongso.targets.domain.Assignments;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** Assigning targets: down to a commune, then one number for all its teams or one for each. */
@Controller
class TargetsController {

    static final String ADDRESS = "/chi-tieu/%s";

    private static final int HISTORY = 10;

    private final AssignTarget assignTarget;
    private final Assignments assignments;
    private final Targets targets;
    private final Teams teams;
    private final Units units;
    private final Access access;
    private final ProgressCrumbs crumbs;
    private final Toasts toasts;
    private final Today today;

    TargetsController(
            AssignTarget assignTarget,
            Assignments assignments,
            Targets targets,
            Teams teams,
            Units units,
            Access access,
            ProgressCrumbs crumbs,
            Toasts toasts,
            Today today) {
        this.assignTarget = assignTarget;
        this.assignments = assignments;
        this.targets = targets;
        this.teams = teams;
        this.units = units;
        this.access = access;
        this.crumbs = crumbs;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/chi-tieu")
    @Allowed(Permission.ASSIGN_TARGET)
    String own(CurrentAccount who) {
        UnitId top = access.unitsWhere(who, Permission.ASSIGN_TARGET).getFirst();
        return Pages.redirect(ADDRESS.formatted(top));
    }

    @GetMapping("/chi-tieu/{unitId}")
    @Allowed(value = Permission.ASSIGN_TARGET, on = "unitId")
    ModelAndView unit(
            @PathVariable UnitId unitId, @RequestParam(required = false) @Nullable String ky, CurrentAccount who) {
        YearMonth month = month(ky);
        UnitSummary unit = unit(unitId, month);
        if (unit.level().isAbove(UnitLevel.COMMUNE)) {
            return Pages.page("targets/targets", overview(unit, month, who));
        }
        List<BodySummary> assignable = teams(unit, month);
        Map<UUID, Long> owed = owed(unit, assignable, month);
        FormView form = AssignmentForm.beginning(month, ids(assignable), owed);
        return Pages.page("targets/assignment", page(unit, month, who, form, assignable, owed));
    }

    @PostMapping("/chi-tieu/{unitId}")
    @Allowed(value = Permission.ASSIGN_TARGET, on = "unitId")
    ModelAndView assign(
            @PathVariable UnitId unitId,
            @RequestParam Map<String, String> sent,
            CurrentAccount who,
            HttpServletResponse response) {
        YearMonth month = month(sent.get(AssignmentForm.FROM));
        UnitSummary unit = unit(unitId, month);
        List<BodySummary> assignable = teams(unit, month);
        AssignTarget.Command command = AssignmentForm.read(sent, unitId, ids(assignable), who);
        return switch (assignTarget.assign(command)) {
            case Outcome.Accepted<AssignmentId>(AssignmentId id) -> {
                toasts.say(response, "targets.assigned", command.shares().size());
                yield new ModelAndView(Pages.redirect(ADDRESS.formatted(unitId) + "?ky=" + month));
            }
            case Outcome.Refused<AssignmentId> refused -> {
                FormView form = FormView.of(sent).with(refused.violations());
                yield Pages.refused(
                        "targets/assignment", page(unit, month, who, form, assignable, owed(unit, assignable, month)));
            }
        };
    }

    private YearMonth month(@Nullable String wanted) {
        YearMonth now = today.month();
        YearMonth month = Months.read(wanted, now);
        return month.isBefore(now) ? now : month;
    }

    private LocalDate day(YearMonth month) {
        return month.equals(today.month()) ? today.today() : month.atDay(1);
    }

    private UnitSummary unit(UnitId id, YearMonth month) {
        return units.lastKnown(id, day(month)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<BodySummary> teams(UnitSummary unit, YearMonth month) {
        return teams.below(unit.id(), day(month)).stream()
                .filter(body -> body.kind() == BodyKind.COMMUNITY_TEAM)
                .toList();
    }

    private static List<UUID> ids(List<BodySummary> bodies) {
        return bodies.stream().map(body -> body.id().value()).toList();
    }

    private Map<UUID, Long> owed(UnitSummary unit, List<BodySummary> bodies, YearMonth month) {
        UnitId province = unit.province();
        return province == null ? Map.of() : targets.ofMonth(ids(bodies), province, month);
    }

    private AssignmentPage page(
            UnitSummary unit,
            YearMonth month,
            CurrentAccount who,
            FormView form,
            List<BodySummary> bodies,
            Map<UUID, Long> owed) {
        LocalDate day = day(month);
        Map<UnitId, UnitSummary> places =
                units.findAll(bodies.stream().map(BodySummary::unit).toList(), day);
        UnitId province = unit.province();
        return new AssignmentPage(
                unit,
                crumbs.to(unit, day, who, Permission.ASSIGN_TARGET, ADDRESS + "?ky=" + month),
                month,
                Months.toAssign(today.month()),
                form,
                bodies.stream().map(body -> line(body, places, owed)).toList(),
                owed.values().stream().mapToLong(Long::longValue).sum(),
                province == null ? List.of() : assignments.ofUnit(unit.id(), province, HISTORY));
    }

    private static AssignmentPage.Line line(BodySummary body, Map<UnitId, UnitSummary> places, Map<UUID, Long> owed) {
        UUID id = body.id().value();
        UnitSummary place = places.get(body.unit());
        return new AssignmentPage.Line(
                body, place == null ? "" : place.title(), owed.get(id), AssignmentForm.amountOf(id));
    }

    private TargetsPage overview(UnitSummary unit, YearMonth month, CurrentAccount who) {
        Owed owed = targets.owed(unit.id(), unit.province(), month);
        LocalDate day = day(month);
        return new TargetsPage(
                unit,
                crumbs.to(unit, day, who, Permission.ASSIGN_TARGET, ADDRESS + "?ky=" + month),
                month,
                Months.toAssign(today.month()),
                units.children(unit.id(), day).stream()
                        .map(child -> new TargetsPage.Line(
                                child,
                                owed.parts().get(child.id().value()),
                                ADDRESS.formatted(child.id()) + "?ky=" + month))
                        .toList(),
                Objects.requireNonNullElse(owed.total(), 0L));
    }
}
