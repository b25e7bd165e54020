package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.DraftDecision;
import vn.congdongso.teams.domain.PaperIssue;
import vn.congdongso.teams.domain.StandingBodies;
import vn.congdongso.teams.web.NewDecisionPage.Pattern;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;

/** The choice of the bodies that are merged, dissolved or renewed together. */
@Controller
class ChosenBodiesController {

    private final StandingBodies standing;
    private final BeginDecision begin;
    private final DraftDecision draftDecision;
    private final Units units;
    private final Today today;

    ChosenBodiesController(
            StandingBodies standing, BeginDecision begin, DraftDecision draftDecision, Units units, Today today) {
        this.standing = standing;
        this.begin = begin;
        this.draftDecision = draftDecision;
        this.units = units;
        this.today = today;
    }

    /** Where the choice is made for what was filled in on the first page. */
    static String address(UnitId agency, Pattern pattern, Map<String, String> typed, boolean onPaper) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/quyet-dinh/moi/{agency}/chon").queryParam("viec", pattern.name());
        if (onPaper) {
            address.queryParam("number", typed.getOrDefault("number", "").strip())
                    .queryParam("issuedOn", typed.getOrDefault("issuedOn", "").strip());
        }
        return address.buildAndExpand(agency.toString()).encode().toUriString();
    }

    @GetMapping("/quyet-dinh/moi/{unitId}/chon")
    @Allowed(value = Permission.DRAFT_DECISION, on = "unitId")
    ModelAndView choose(@PathVariable UnitId unitId, @RequestParam Map<String, String> asked) {
        return Pages.page("teams/chosen-bodies", page(unitId, FormView.of(asked)));
    }

    @PostMapping("/quyet-dinh/moi/{unitId}/chon")
    @Allowed(value = Permission.DRAFT_DECISION, on = "unitId")
    ModelAndView begin(@PathVariable UnitId unitId, @RequestParam Map<String, String> typed) {
        ChosenBodiesPage page = page(unitId, FormView.of(typed));
        LocalDate day = day(page.form());
        List<BodySummary> chosen = page.lines().stream()
                .filter(line -> typed.containsKey(line.field()))
                .map(ChosenBodiesPage.Line::body)
                .toList();
        int least = page.pattern() == Pattern.MERGE ? 2 : 1;
        if (chosen.size() < least) {
            return refused(page, List.of(Violation.of("to", "teams.form.choose-bodies", least)));
        }
        boolean perUnit = "true".equals(typed.get("perUnit"));
        DecisionDraft draft = begin.with(page.pattern(), chosen, perUnit, page.agency(), day)
                .with(paper(page.form()).orElse(null));
        return switch (draftDecision.keep(DraftDecision.Command.first(unitId, draft))) {
            case Outcome.Accepted<DocumentId>(DocumentId document) ->
                new ModelAndView(Pages.redirect("/quyet-dinh/" + document + "/sua"));
            case Outcome.Refused<DocumentId>(List<Violation> violations) -> refused(page, violations);
        };
    }

    private ModelAndView refused(ChosenBodiesPage page, List<Violation> violations) {
        return Pages.refused(
                "teams/chosen-bodies", page(page.agency().id(), page.form().with(violations)));
    }

    private ChosenBodiesPage page(UnitId unitId, FormView form) {
        Pattern pattern = Stream.of(Pattern.values())
                .filter(Pattern::chooses)
                .filter(one -> one.name().equals(form.value("viec")))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate day = day(form);
        UnitSummary agency =
                units.find(unitId, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<ChosenBodiesPage.Line> lines =
                standing.of(unitId, day).stream().map(body -> line(body, day)).toList();
        return new ChosenBodiesPage(agency, pattern, form, lines);
    }

    private ChosenBodiesPage.Line line(BodySummary body, LocalDate day) {
        UnitSummary unit = units.lastKnown(body.unit(), day).orElseThrow();
        return new ChosenBodiesPage.Line(body, unit.title(), !unit.valid().holdsOn(day));
    }

    private LocalDate day(FormView form) {
        return paper(form).map(PaperIssue::day).orElse(today.today());
    }

    private static Optional<PaperIssue> paper(FormView form) {
        return DateText.parse(form.value("issuedOn"))
                .map(day -> new PaperIssue(
                        NewDecisionController.number(form.value("number")).orElse(null), day));
    }
}
