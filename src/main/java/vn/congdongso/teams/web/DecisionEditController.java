package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.domain.Decision;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.Decisions;
import vn.congdongso.teams.domain.DraftDecision;
import vn.congdongso.teams.domain.StandingBodies;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Pages;

/** Writing a decision: one form, kept at each button, complete or not. */
@Controller
class DecisionEditController {

    private final Decisions decisions;
    private final Documents documents;
    private final DraftDecision draftDecision;
    private final StandingBodies standing;
    private final Units units;
    private final Today today;

    DecisionEditController(
            Decisions decisions,
            Documents documents,
            DraftDecision draftDecision,
            StandingBodies standing,
            Units units,
            Today today) {
        this.decisions = decisions;
        this.documents = documents;
        this.draftDecision = draftDecision;
        this.standing = standing;
        this.units = units;
        this.today = today;
    }

    @GetMapping("/quyet-dinh/{documentId}/sua")
    @Allowed(value = Permission.DRAFT_DECISION, on = "documentId")
    ModelAndView form(@PathVariable DocumentId documentId, @RequestParam(defaultValue = "") String viec) {
        Decision decision = draft(documentId);
        FormView form = FormView.of(DecisionForm.values(decision.draft(), decision.version()));
        return Pages.page("teams/edit-decision", page(decision, form, FormDeed.of(viec)));
    }

    @PostMapping("/quyet-dinh/{documentId}/sua")
    @Allowed(value = Permission.DRAFT_DECISION, on = "documentId")
    ModelAndView keep(@PathVariable DocumentId documentId, @RequestParam Map<String, String> typed) {
        Decision decision = draft(documentId);
        FormDeed deed = FormDeed.of(typed.getOrDefault("viec", ""));
        DecisionForm.Read read = DecisionForm.read(typed, decision.draft());
        if (!read.unreadable().isEmpty()) {
            return refused(decision, typed, read.unreadable());
        }
        DecisionDraft draft = deed.applyTo(read.draft(), typed);
        DraftDecision.Command command = new DraftDecision.Command(documentId, decision.agency(), version(typed), draft);
        return switch (draftDecision.keep(command)) {
            case Outcome.Accepted<DocumentId> kept ->
                new ModelAndView(Pages.redirect(
                        deed.preview()
                                ? "/quyet-dinh/" + documentId
                                : "/quyet-dinh/%s/sua?viec=%s:%d%s"
                                        .formatted(documentId, deed.name(), deed.body(), deed.anchor())));
            case Outcome.Refused<DocumentId>(List<Violation> violations) -> refused(decision, typed, violations);
        };
    }

    private ModelAndView refused(Decision decision, Map<String, String> typed, List<Violation> violations) {
        FormView form = FormView.of(typed).with(DecisionFields.ofForm(violations));
        return Pages.refused("teams/edit-decision", page(decision, form, FormDeed.of("")));
    }

    private DecisionEditPage page(Decision decision, FormView form, FormDeed deed) {
        LocalDate day = decision.draft().issueDay(today.today());
        UnitSummary agency = units.lastKnown(decision.agency(), day).orElseThrow();
        List<Integer> emptyRows = IntStream.range(0, decision.draft().bodies().size())
                .map(i -> Math.max(
                        deed.emptyRows(i),
                        decision.draft().bodies().get(i).seats().isEmpty() ? 3 : 0))
                .boxed()
                .toList();
        return new DecisionEditPage(
                decision.document(),
                agency,
                decision.draft(),
                form,
                replaceable(decision),
                emptyRows,
                places(agency, day),
                standing.of(agency.id(), day).stream()
                        .map(body -> Option.of(body.id().toString(), body.name()))
                        .toList());
    }

    private List<Option> places(UnitSummary agency, LocalDate day) {
        List<Option> places = new ArrayList<>(List.of(Option.of(agency.id().toString(), agency.title())));
        units.children(agency.id(), day)
                .forEach(child -> places.add(Option.of(child.id().toString(), child.title())));
        return places;
    }

    private List<Option> replaceable(Decision decision) {
        List<Option> options = new ArrayList<>();
        decisions.inForce(agencies(decision)).stream()
                .flatMap(earlier -> documents.find(earlier.document()).stream())
                .map(line -> Option.of(
                        line.id().toString(),
                        line.notation() + " – " + DayWords.of(line.day()) + " – " + line.subject()))
                .forEach(options::add);
        return options;
    }

    private List<UnitId> agencies(Decision decision) {
        List<UnitId> agencies = new ArrayList<>(List.of(decision.agency()));
        units.predecessors(decision.agency()).forEach(before -> agencies.add(before.id()));
        return agencies;
    }

    /** A decision that has been issued is not written any more: whoever comes back to its form is told so. */
    private Decision draft(DocumentId document) {
        return decisions
                .find(document)
                .filter(decision -> !decision.issued())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static int version(Map<String, String> typed) {
        return typed.getOrDefault("version", "").matches("\\d{1,9}") ? Integer.parseInt(typed.get("version")) : 0;
    }
}
