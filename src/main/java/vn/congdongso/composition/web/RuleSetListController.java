package vn.congdongso.composition.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.composition.RuleSetId;
import vn.congdongso.composition.domain.DraftRuleSet;
import vn.congdongso.composition.domain.RuleHead;
import vn.congdongso.composition.domain.RuleSet;
import vn.congdongso.composition.domain.RuleSets;
import vn.congdongso.composition.domain.RuleSets.Shelf;
import vn.congdongso.composition.domain.RuleTemplate;
import vn.congdongso.composition.domain.RuleTemplates;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

/** The rules that there are, and the ways to a new one: from a sample, or from nothing. */
@Controller
class RuleSetListController {

    private static final int SIZE = 20;

    private final RuleSets ruleSets;
    private final RuleTemplates templates;
    private final DraftRuleSet draft;
    private final Scope scope;
    private final Units units;
    private final Today today;

    RuleSetListController(
            RuleSets ruleSets, RuleTemplates templates, DraftRuleSet draft, Scope scope, Units units, Today today) {
        this.ruleSets = ruleSets;
        this.templates = templates;
        this.draft = draft;
        this.scope = scope;
        this.units = units;
        this.today = today;
    }

    @GetMapping(Ways.RULES)
    @Allowed(Permission.VIEW_RULES)
    ModelAndView list(
            CurrentAccount who,
            @RequestParam(name = "tinh-trang", defaultValue = "") String asked,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        boolean manages = scope.manages(who);
        Shelf shelf = Arrays.stream(Shelf.values())
                .filter(each -> RuleSetListPage.parameter(each).equals(asked))
                .filter(each -> each != Shelf.DRAFTS || manages)
                .findFirst()
                .orElse(Shelf.IN_FORCE);
        RuleSets.Ground ground = shelf == Shelf.DRAFTS ? scope.managed(who) : scope.seen(who);
        Paging paging = new Paging(page, SIZE, ruleSets.count(shelf, ground, today.today()));
        List<RuleSet> rules = ruleSets.list(shelf, ground, today.today(), paging.offset(), SIZE).stream()
                .filter(rule -> scope.sees(who, rule))
                .toList();
        long drafts = manages ? ruleSets.count(Shelf.DRAFTS, scope.managed(who), today.today()) : 0;
        return Pages.page("composition/rules", new RuleSetListPage(shelf, rows(rules), paging, manages, drafts));
    }

    private List<RuleSetListPage.Row> rows(List<RuleSet> rules) {
        return rules.stream()
                .map(rule -> new RuleSetListPage.Row(
                        rule,
                        units.lastKnown(rule.head().area(), today.today()).orElse(null),
                        rule.stage(today.today())))
                .toList();
    }

    @GetMapping(Ways.TEMPLATES)
    @Allowed(Permission.MANAGE_RULES)
    ModelAndView templates(CurrentAccount who) {
        return Pages.page("composition/templates", templatesPage(who, FormView.empty()));
    }

    @PostMapping(Ways.TEMPLATES)
    @Allowed(Permission.MANAGE_RULES)
    ModelAndView adopt(CurrentAccount who, @RequestParam Map<String, String> typed) {
        Optional<RuleTemplate> template = templates.find(typed.getOrDefault("mau", ""));
        Optional<Scope.Area> area = scope.area(who, typed.getOrDefault("area", ""));
        if (template.isEmpty() || area.isEmpty()) {
            Violation choose = template.isEmpty()
                    ? Violation.of("", "composition.violation.choose-template")
                    : Violation.of("area", "composition.violation.choose-area");
            return Pages.refused(
                    "composition/templates",
                    templatesPage(who, FormView.of(typed).with(List.of(choose))));
        }
        UnitSummary unit = area.get().unit();
        Outcome<RuleSetId> outcome = draft.begin(
                area.get().authority(),
                template.get().head(unit.id()),
                template.get().clauses(),
                who.id());
        return switch (outcome) {
            case Outcome.Accepted<RuleSetId>(RuleSetId id) -> new ModelAndView(Pages.redirect(Ways.to(id)));
            case Outcome.Refused<RuleSetId>(List<Violation> refused) ->
                Pages.refused(
                        "composition/templates",
                        templatesPage(who, FormView.of(typed).with(atArea(refused))));
        };
    }

    /** The form of a sample has one field only. */
    private static List<Violation> atArea(List<Violation> refused) {
        return refused.stream()
                .map(violation -> new Violation("area", violation.key(), violation.args()))
                .toList();
    }

    private TemplatesPage templatesPage(CurrentAccount who, FormView form) {
        return new TemplatesPage(templates.all(), areas(who), form);
    }

    @GetMapping(Ways.NEW)
    @Allowed(Permission.MANAGE_RULES)
    ModelAndView blank(CurrentAccount who) {
        return Pages.page("composition/new-rule-set", new NewRuleSetPage(areas(who), FormView.empty()));
    }

    @PostMapping(Ways.NEW)
    @Allowed(Permission.MANAGE_RULES)
    ModelAndView begin(CurrentAccount who, @RequestParam Map<String, String> typed) {
        Optional<Scope.Area> area = scope.area(who, typed.getOrDefault("area", ""));
        RuleSetFields fields = new RuleSetFields(typed);
        Optional<RuleHead> head =
                fields.head(area.map(Scope.Area::unit).map(UnitSummary::id).orElse(null));
        Outcome<RuleSetId> outcome = head.isEmpty() || area.isEmpty()
                ? Outcome.refused(fields.violations())
                : draft.begin(area.get().authority(), head.get(), List.of(), who.id());
        return switch (outcome) {
            case Outcome.Accepted<RuleSetId>(RuleSetId id) -> new ModelAndView(Pages.redirect(Ways.to(id)));
            case Outcome.Refused<RuleSetId>(List<Violation> refused) ->
                Pages.refused(
                        "composition/new-rule-set",
                        new NewRuleSetPage(areas(who), FormView.of(typed).with(refused)));
        };
    }

    private List<Option> areas(CurrentAccount who) {
        return options(scope.areas(who));
    }

    static List<Option> options(List<Scope.Area> areas) {
        Map<UnitId, Option> once = areas.stream()
                .map(Scope.Area::unit)
                .collect(Collectors.toMap(
                        UnitSummary::id,
                        unit -> Option.of(unit.id().toString(), unit.title()),
                        (one, same) -> one,
                        LinkedHashMap::new));
        return List.copyOf(once.values());
    }
}
