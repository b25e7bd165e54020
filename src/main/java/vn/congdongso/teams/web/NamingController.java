package vn.congdongso.teams.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.domain.NameBodies;
import vn.congdongso.teams.domain.Naming;
import vn.congdongso.teams.domain.Namings;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.Units;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** What a province calls its bodies and those who sit in them. */
@Controller
class NamingController {

    private final Namings namings;
    private final NameBodies nameBodies;
    private final Access access;
    private final Units units;
    private final Toasts toasts;
    private final Today today;

    NamingController(Namings namings, NameBodies nameBodies, Access access, Units units, Toasts toasts, Today today) {
        this.namings = namings;
        this.nameBodies = nameBodies;
        this.access = access;
        this.units = units;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/ten-goi")
    @Allowed(Permission.MANAGE_WORDING)
    ModelAndView own(CurrentAccount who) {
        return access.unitsWhere(who, Permission.MANAGE_WORDING).stream()
                .findFirst()
                .map(unit -> new ModelAndView(Pages.redirect("/ten-goi/" + unit)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/ten-goi/{unitId}")
    @Allowed(value = Permission.MANAGE_WORDING, on = "unitId")
    ModelAndView words(@PathVariable UnitId unitId) {
        return Pages.page("teams/naming", page(unitId, FormView.empty()));
    }

    @PostMapping("/ten-goi/{unitId}")
    @Allowed(value = Permission.MANAGE_WORDING, on = "unitId")
    ModelAndView say(
            @PathVariable UnitId unitId, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        NameBodies.Command command = new NameBodies.Command(
                unitId,
                DecisionForm.choice(typed, BodyKind.values(), "kind", BodyKind.COMMUNITY_TEAM),
                DecisionForm.choice(typed, UnitLevel.values(), "level", UnitLevel.VILLAGE),
                DateText.parse(typed.getOrDefault("from", "")).orElse(null),
                new Naming(
                        typed.getOrDefault("name", ""),
                        typed.getOrDefault("leader", ""),
                        typed.getOrDefault("standingDeputy", ""),
                        typed.getOrDefault("deputy", ""),
                        typed.getOrDefault("member", "")),
                typed.getOrDefault("source", ""));
        if (command.level() == UnitLevel.NATION) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return switch (nameBodies.name(command)) {
            case Outcome.Accepted<Naming> said -> {
                toasts.say(response, "teams.naming.kept");
                yield new ModelAndView(Pages.redirect("/ten-goi/" + unitId));
            }
            case Outcome.Refused<Naming>(List<Violation> violations) ->
                Pages.refused("teams/naming", page(unitId, FormView.of(typed).with(violations)));
        };
    }

    private NamingPage page(UnitId unitId, FormView form) {
        return units.lastKnown(unitId, today.today())
                .map(unit -> new NamingPage(unit, namings.saidBy(unitId), form))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
