package vn.congdongso.composition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
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
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.composition.RuleSetId;
import vn.congdongso.composition.domain.CheckBodies;
import vn.congdongso.composition.domain.DraftRuleSet;
import vn.congdongso.composition.domain.Effect;
import vn.congdongso.composition.domain.Examiner;
import vn.congdongso.composition.domain.PutInForce;
import vn.congdongso.composition.domain.RuleHead;
import vn.congdongso.composition.domain.RuleSet;
import vn.congdongso.composition.domain.RuleSets;
import vn.congdongso.composition.domain.WithdrawRuleSet;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Toasts;

/** One rule set from its head to its last day. */
@Controller
class RuleSetController {

    static final String TEMPLATE = "composition/rule-set";

    private static final String EFFECT = "composition/effect";
    private static final int SIZE = 20;

    private final RuleSets ruleSets;
    private final DraftRuleSet draft;
    private final PutInForce putInForce;
    private final WithdrawRuleSet withdraw;
    private final CheckBodies checkBodies;
    private final Examiner examiner;
    private final Scope scope;
    private final Units units;
    private final Today today;
    private final Toasts toasts;

    RuleSetController(
            RuleSets ruleSets,
            DraftRuleSet draft,
            PutInForce putInForce,
            WithdrawRuleSet withdraw,
            CheckBodies checkBodies,
            Examiner examiner,
            Scope scope,
            Units units,
            Today today,
            Toasts toasts) {
        this.ruleSets = ruleSets;
        this.draft = draft;
        this.putInForce = putInForce;
        this.withdraw = withdraw;
        this.checkBodies = checkBodies;
        this.examiner = examiner;
        this.scope = scope;
        this.units = units;
        this.today = today;
        this.toasts = toasts;
    }

    @GetMapping(Ways.RULES + "/{ruleSetId}")
    @Allowed(Permission.VIEW_RULES)
    ModelAndView one(@PathVariable RuleSetId ruleSetId, CurrentAccount who) {
        RuleSet rule = found(ruleSetId);
        if (!scope.sees(who, rule)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.page(TEMPLATE, page(rule, who, FormView.of(RuleSetFields.of(rule.head()))));
    }

    private RuleSetPage page(RuleSet rule, CurrentAccount who, FormView head) {
        boolean manages = scope.manages(who, rule);
        return new RuleSetPage(
                rule,
                units.lastKnown(rule.head().area(), today.today()).orElse(null),
                rule.stage(today.today()),
                manages,
                manages && rule.draft() ? RuleSetListController.options(scope.areas(who)) : List.of(),
                head);
    }

    @PostMapping(Ways.RULES + "/{ruleSetId}/dau")
    @Allowed(value = Permission.MANAGE_RULES, on = "ruleSetId")
    ModelAndView head(
            @PathVariable RuleSetId ruleSetId,
            @RequestParam Map<String, String> typed,
            CurrentAccount who,
            HttpServletResponse response) {
        RuleSet rule = found(ruleSetId);
        RuleSetFields fields = new RuleSetFields(typed);
        Optional<RuleHead> head = fields.head(scope.area(who, typed.getOrDefault("area", ""))
                .map(Scope.Area::unit)
                .map(UnitSummary::id)
                .orElse(null));
        Outcome<RuleSetId> outcome =
                head.isEmpty() ? Outcome.refused(fields.violations()) : draft.change(ruleSetId, head.get());
        return switch (outcome) {
            case Outcome.Accepted<RuleSetId> kept -> {
                toasts.say(response, "composition.saved");
                yield back(ruleSetId);
            }
            case Outcome.Refused<RuleSetId>(List<Violation> refused) ->
                Pages.refused(TEMPLATE, page(rule, who, FormView.of(typed).with(refused)));
        };
    }

    @GetMapping(Ways.RULES + "/{ruleSetId}/ap-dung")
    @Allowed(value = Permission.MANAGE_RULES, on = "ruleSetId")
    ModelAndView effect(
            @PathVariable RuleSetId ruleSetId, @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        RuleSet rule = found(ruleSetId);
        if (!rule.draft()) {
            return back(ruleSetId);
        }
        FormView form = FormView.of(Map.of("from", RuleSetFields.TYPED.format(today.today())));
        return Pages.page(EFFECT, effectPage(rule, page, form));
    }

    private EffectPage effectPage(RuleSet rule, int page, FormView form) {
        Effect effect = examiner.effect(rule, today.today());
        Paging paging = new Paging(page, SIZE, effect.communes().size());
        return new EffectPage(
                rule,
                units.lastKnown(rule.head().area(), today.today())
                        .map(UnitSummary::fullName)
                        .orElse(""),
                effect,
                effect.communes().subList((int) paging.offset(), (int) paging.to()),
                paging,
                form);
    }

    @PostMapping(Ways.RULES + "/{ruleSetId}/ap-dung")
    @Allowed(value = Permission.MANAGE_RULES, on = "ruleSetId")
    ModelAndView putInForce(
            @PathVariable RuleSetId ruleSetId,
            @RequestParam Map<String, String> typed,
            CurrentAccount who,
            HttpServletResponse response) {
        RuleSet rule = found(ruleSetId);
        RuleSetFields fields = new RuleSetFields(typed);
        LocalDate from = fields.day("from", true);
        String version = typed.getOrDefault("version", "");
        int looked = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        Outcome<RuleSetId> outcome =
                from == null ? Outcome.refused(fields.violations()) : putInForce.putInForce(ruleSetId, from, looked);
        return switch (outcome) {
            case Outcome.Accepted<RuleSetId> done -> {
                checkBodies.check(rule.head().area(), who.id());
                toasts.say(response, "composition.put-in-force");
                yield back(ruleSetId);
            }
            case Outcome.Refused<RuleSetId>(List<Violation> refused) ->
                Pages.refused(EFFECT, effectPage(rule, 1, FormView.of(typed).with(refused)));
        };
    }

    @PostMapping(Ways.RULES + "/{ruleSetId}/rut")
    @Allowed(value = Permission.MANAGE_RULES, on = "ruleSetId")
    ModelAndView withdraw(@PathVariable RuleSetId ruleSetId, CurrentAccount who, HttpServletResponse response) {
        return switch (withdraw.withdraw(ruleSetId)) {
            case Outcome.Accepted<RuleSetId> done -> {
                toasts.say(response, "composition.withdrawn");
                yield new ModelAndView(Pages.redirect(Ways.RULES));
            }
            case Outcome.Refused<RuleSetId>(List<Violation> refused) -> refused(ruleSetId, who, refused, Map.of());
        };
    }

    @PostMapping(Ways.RULES + "/{ruleSetId}/het")
    @Allowed(value = Permission.MANAGE_RULES, on = "ruleSetId")
    ModelAndView end(
            @PathVariable RuleSetId ruleSetId,
            @RequestParam Map<String, String> typed,
            CurrentAccount who,
            HttpServletResponse response) {
        RuleSetFields fields = new RuleSetFields(typed);
        LocalDate last = fields.day("lastDay", true);
        Outcome<RuleSetId> outcome =
                last == null ? Outcome.refused(fields.violations()) : withdraw.end(ruleSetId, last);
        return switch (outcome) {
            case Outcome.Accepted<RuleSetId> done -> {
                toasts.say(response, "composition.ended");
                yield back(ruleSetId);
            }
            case Outcome.Refused<RuleSetId>(List<Violation> refused) -> refused(ruleSetId, who, refused, typed);
        };
    }

    private ModelAndView refused(RuleSetId id, CurrentAccount who, List<Violation> refused, Map<String, String> typed) {
        RuleSet rule = found(id);
        Map<String, String> values = RuleSetFields.of(rule.head());
        values.putAll(typed);
        return Pages.refused(TEMPLATE, page(rule, who, FormView.of(values).with(refused)));
    }

    private static ModelAndView back(RuleSetId id) {
        return new ModelAndView(Pages.redirect(Ways.to(id)));
    }

    private RuleSet found(RuleSetId id) {
        return ruleSets.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
