package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Agencies;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.DraftDecision;
import vn.congdongso.teams.domain.PaperIssue;
import vn.congdongso.teams.web.NewDecisionPage.Pattern;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;

/** The beginning of a decision: whose, which, and whether it exists on paper already. */
@Controller
class NewDecisionController {

    private final Agencies agencies;
    private final BeginDecision begin;
    private final DraftDecision draftDecision;
    private final Units units;
    private final Today today;

    NewDecisionController(
            Agencies agencies, BeginDecision begin, DraftDecision draftDecision, Units units, Today today) {
        this.agencies = agencies;
        this.begin = begin;
        this.draftDecision = draftDecision;
        this.units = units;
        this.today = today;
    }

    @GetMapping("/quyet-dinh/moi")
    @Allowed(Permission.DRAFT_DECISION)
    ModelAndView choose(CurrentAccount who) {
        List<UnitSummary> mine =
                List.copyOf(agencies.where(who, Permission.DRAFT_DECISION).values());
        return mine.size() == 1
                ? new ModelAndView(
                        Pages.redirect("/quyet-dinh/moi/" + mine.getFirst().id()))
                : Pages.page("teams/agencies", new AgencyChoicePage(mine));
    }

    @GetMapping("/quyet-dinh/moi/{unitId}")
    @Allowed(value = Permission.DRAFT_DECISION, on = "unitId")
    ModelAndView form(@PathVariable UnitId unitId) {
        return Pages.page("teams/new-decision", page(unitId, FormView.empty()));
    }

    @PostMapping("/quyet-dinh/moi/{unitId}")
    @Allowed(value = Permission.DRAFT_DECISION, on = "unitId")
    ModelAndView begin(@PathVariable UnitId unitId, @RequestParam Map<String, String> typed) {
        NewDecisionPage page = page(unitId, FormView.of(typed));
        boolean onPaper = page.ended() || "true".equals(typed.get("onPaper"));
        Optional<Pattern> pattern = pattern(typed.getOrDefault("pattern", ""));
        Optional<LocalDate> day = DateText.parse(typed.getOrDefault("issuedOn", ""));
        Optional<Integer> number = number(typed.getOrDefault("number", ""));
        List<Violation> violations = new ArrayList<>();
        if (pattern.isEmpty()) {
            violations.add(Violation.of("pattern", "teams.form.choose-pattern"));
        }
        if (onPaper && number.isEmpty()) {
            violations.add(Violation.of("number", "teams.violation.no-number"));
        }
        if (onPaper && day.isEmpty()) {
            violations.add(Violation.of("issuedOn", "teams.violation.no-issue-day"));
        }
        LocalDate then = onPaper ? day.orElse(today.today()) : today.today();
        Optional<UnitSummary> agency = units.find(unitId, then);
        if (violations.isEmpty() && agency.isEmpty()) {
            violations.add(Violation.of(
                    "issuedOn",
                    "teams.violation.agency-not-there",
                    page.agency().title(),
                    then));
        }
        if (!violations.isEmpty()) {
            return Pages.refused("teams/new-decision", page(unitId, page.form().with(violations)));
        }
        if (pattern.orElseThrow().chooses()) {
            return new ModelAndView(
                    Pages.redirect(ChosenBodiesController.address(unitId, pattern.orElseThrow(), typed, onPaper)));
        }
        DecisionDraft draft = begin.by(pattern.orElseThrow(), agency.orElseThrow(), then)
                .with(onPaper ? new PaperIssue(number.orElseThrow(), then) : null);
        if (draft.bodies().isEmpty()) {
            return Pages.refused(
                    "teams/new-decision", page(unitId, page.form().with(List.of(nothingLeft(pattern.orElseThrow())))));
        }
        return switch (draftDecision.keep(DraftDecision.Command.first(unitId, draft))) {
            case Outcome.Accepted<DocumentId>(DocumentId document) ->
                new ModelAndView(Pages.redirect("/quyet-dinh/" + document + "/sua"));
            case Outcome.Refused<DocumentId>(List<Violation> refused) ->
                Pages.refused("teams/new-decision", page(unitId, page.form().with(refused)));
        };
    }

    private static Violation nothingLeft(Pattern pattern) {
        return Violation.of(
                "pattern",
                pattern == Pattern.VILLAGE_TEAMS ? "teams.form.every-place-has-one" : "teams.form.nothing-to-renew");
    }

    private NewDecisionPage page(UnitId agency, FormView form) {
        LocalDate day = today.today();
        UnitSummary unit =
                units.lastKnown(agency, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new NewDecisionPage(unit, !unit.valid().holdsOn(day), form, List.of(Pattern.values()));
    }

    private static Optional<Pattern> pattern(String text) {
        for (Pattern pattern : Pattern.values()) {
            if (pattern.name().equals(text)) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    static Optional<Integer> number(@Nullable String text) {
        return text != null && text.strip().matches("[1-9]\\d{0,5}|0\\d{1,5}")
                ? Optional.of(Integer.valueOf(text.strip()))
                : Optional.empty();
    }
}
