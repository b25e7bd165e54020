package vn.congdongso.composition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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
import vn.congdongso.access.Permission;
import vn.congdongso.composition.RuleSetId;
import vn.congdongso.composition.domain.Clause;
import vn.congdongso.composition.domain.DraftRuleSet;
import vn.congdongso.composition.domain.RuleSet;
import vn.congdongso.composition.domain.RuleSets;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** The clauses of a draft, one by one. */
@Controller
class ClauseController {

    private static final String TEMPLATE = "composition/clause";

    private final RuleSets ruleSets;
    private final DraftRuleSet draft;
    private final Toasts toasts;

    ClauseController(RuleSets ruleSets, DraftRuleSet draft, Toasts toasts) {
        this.ruleSets = ruleSets;
        this.draft = draft;
        this.toasts = toasts;
    }

    @GetMapping(Ways.RULES + "/{ruleSetId}/dieu")
    @Allowed(value = Permission.MANAGE_RULES, on = "ruleSetId")
    ModelAndView form(
            @PathVariable RuleSetId ruleSetId,
            @RequestParam(defaultValue = "") String no,
            @RequestParam(defaultValue = "") String loai) {
        RuleSet rule = found(ruleSetId);
        Integer at = at(rule, no);
        if (!rule.draft()) {
            return back(ruleSetId);
        }
        if (at != null) {
            Clause clause = rule.clauses().get(at);
            return Pages.page(TEMPLATE, new ClausePage(rule, at, clause.kind(), FormView.of(ClauseFields.of(clause))));
        }
        FormView form = FormView.of(Map.of("strength", "MUST", "bound", "LEAST", "role", "LEADER", "whom", "ALL"));
        return Pages.page(TEMPLATE, new ClausePage(rule, null, kind(loai), form));
    }

    @PostMapping(Ways.RULES + "/{ruleSetId}/dieu")
    @Allowed(value = Permission.MANAGE_RULES, on = "ruleSetId")
    ModelAndView put(
            @PathVariable RuleSetId ruleSetId, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        RuleSet rule = found(ruleSetId);
        Integer at = at(rule, typed.getOrDefault("no", ""));
        String kind = kind(typed.getOrDefault("loai", ""));
        Outcome<RuleSetId> outcome = switch (new ClauseFields(typed).read(kind)) {
            case Outcome.Accepted<Clause>(Clause clause) -> draft.put(ruleSetId, at == null ? -1 : at, clause);
            case Outcome.Refused<Clause>(List<Violation> refused) -> Outcome.refused(refused);
        };
        return switch (outcome) {
            case Outcome.Accepted<RuleSetId> kept -> {
                toasts.say(response, "composition.saved");
                yield back(ruleSetId);
            }
            case Outcome.Refused<RuleSetId>(List<Violation> refused) ->
                Pages.refused(
                        TEMPLATE,
                        new ClausePage(rule, at, kind, FormView.of(typed).with(refused)));
        };
    }

    @PostMapping(Ways.RULES + "/{ruleSetId}/bo")
    @Allowed(value = Permission.MANAGE_RULES, on = "ruleSetId")
    ModelAndView remove(@PathVariable RuleSetId ruleSetId, @RequestParam(defaultValue = "") String no) {
        Integer at = at(found(ruleSetId), no);
        if (at != null) {
            draft.remove(ruleSetId, at);
        }
        return back(ruleSetId);
    }

    private static String kind(String sent) {
        return ClauseFields.KINDS.contains(sent) ? sent : ClauseFields.KINDS.getFirst();
    }

    private static @Nullable Integer at(RuleSet rule, String no) {
        int at = no.matches("\\d{1,3}") ? Integer.parseInt(no) : -1;
        return at >= 0 && at < rule.clauses().size() ? at : null;
    }

    private static ModelAndView back(RuleSetId id) {
        return new ModelAndView(Pages.redirect(Ways.to(id)));
    }

    private RuleSet found(RuleSetId id) {
        return ruleSets.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
