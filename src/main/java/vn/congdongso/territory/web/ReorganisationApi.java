package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.ReorganisationId;
import vn.congdongso.territory.domain.ConfirmReorganisation;
import vn.congdongso.territory.domain.Consequences;
import vn.congdongso.territory.domain.DraftReorganisation;
import vn.congdongso.territory.domain.ReorganisationCase;
import vn.congdongso.territory.domain.ReorganisationRehearsal;
import vn.congdongso.territory.domain.Reorganisations;
import vn.congdongso.territory.domain.WithdrawReorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Problems;

/** Decisions on units for programs: prepare, rehearse, confirm, withdraw. */
@RestController
@RequestMapping(value = "/api/v1/reorganisations", produces = MediaType.APPLICATION_JSON_VALUE)
class ReorganisationApi {

    private static final int SIZE = 50;

    private final Reorganisations reorganisations;
    private final DraftReorganisation draft;
    private final ReorganisationRehearsal rehearsal;
    private final ConfirmReorganisation confirm;
    private final WithdrawReorganisation withdraw;
    private final Access access;
    private final Today today;
    private final Problems problems;

    ReorganisationApi(
            Reorganisations reorganisations,
            DraftReorganisation draft,
            ReorganisationRehearsal rehearsal,
            ConfirmReorganisation confirm,
            WithdrawReorganisation withdraw,
            Access access,
            Today today,
            Problems problems) {
        this.reorganisations = reorganisations;
        this.draft = draft;
        this.rehearsal = rehearsal;
        this.confirm = confirm;
        this.withdraw = withdraw;
        this.access = access;
        this.today = today;
        this.problems = problems;
    }

    /** @param stage DRAFT, SCHEDULED, IN_FORCE or WITHDRAWN */
    public record Decision(
            UUID id,
            UUID unit,
            String title,
            String legalBasis,
            @Nullable LocalDate effectiveOn,
            ReorganisationCase.Stage stage,
            int version,
            @Nullable UUID reverses,
            List<Step> steps) {}

    public record DecisionPage(int page, long pages, long total, List<Decision> decisions) {}

    /** @param unit on whose ground; what is changed lies in it */
    public record NewDecision(
            UUID unit,
            String title,
            @Nullable String legalBasis,
            @Nullable LocalDate effectiveOn,
            @Nullable List<Step> steps) {

        public NewDecision {
            Objects.requireNonNull(unit);
            Objects.requireNonNull(title);
            steps = steps == null ? null : List.copyOf(steps);
        }
    }

    /** @param version of the draft whose consequences were looked at */
    public record Confirmation(int version) {}

    @GetMapping
    @Allowed(Permission.REORGANISE_UNITS)
    DecisionPage list(CurrentAccount who, @RequestParam(defaultValue = "1") int page) {
        List<UnitId> grounds = access.unitsWhere(who, Permission.REORGANISE_UNITS);
        Paging paging = new Paging(page, SIZE, reorganisations.count(grounds));
        return new DecisionPage(
                paging.page(),
                paging.pages(),
                paging.total(),
                reorganisations.on(grounds, paging.offset(), SIZE).stream()
                        .map(this::decision)
                        .toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.REORGANISE_UNITS)
    ResponseEntity<?> prepare(@RequestBody NewDecision made, CurrentAccount who) {
        UnitId unit = new UnitId(made.unit());
        if (!access.may(who, Permission.REORGANISE_UNITS, Place.in(unit))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        DraftReorganisation.Head head = new DraftReorganisation.Head(
                made.title(), made.legalBasis() == null ? "" : made.legalBasis(), made.effectiveOn());
        List<Step> steps = made.steps() == null ? List.of() : made.steps();
        return answer(draft.begin(unit, head, steps, who).map(id -> decision(found(id))), HttpStatus.CREATED);
    }

    @GetMapping("/{reorganisationId}")
    @Allowed(value = Permission.REORGANISE_UNITS, on = "reorganisationId")
    Decision one(@PathVariable ReorganisationId reorganisationId) {
        return decision(found(reorganisationId));
    }

    /** What it would do; nothing is kept. */
    @PostMapping("/{reorganisationId}/rehearsal")
    @Allowed(value = Permission.REORGANISE_UNITS, on = "reorganisationId")
    ResponseEntity<?> rehearse(@PathVariable ReorganisationId reorganisationId, CurrentAccount who) {
        Outcome<Consequences> outcome = rehearsal.of(found(reorganisationId), who);
        return answer(outcome, HttpStatus.OK);
    }

    @PostMapping(value = "/{reorganisationId}/confirmation", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(value = Permission.REORGANISE_UNITS, on = "reorganisationId")
    ResponseEntity<?> confirm(
            @PathVariable ReorganisationId reorganisationId,
            @RequestBody Confirmation confirmation,
            CurrentAccount who) {
        return answer(
                confirm.confirm(new ConfirmReorganisation.Command(reorganisationId, confirmation.version(), who)),
                HttpStatus.OK);
    }

    @PostMapping("/{reorganisationId}/withdrawal")
    @Allowed(value = Permission.REORGANISE_UNITS, on = "reorganisationId")
    ResponseEntity<?> withdraw(@PathVariable ReorganisationId reorganisationId) {
        return answer(
                withdraw.withdraw(reorganisationId).map(done -> decision(found(reorganisationId))), HttpStatus.OK);
    }

    private ResponseEntity<?> answer(Outcome<?> outcome, HttpStatus accepted) {
        return switch (outcome) {
            case Outcome.Accepted<?>(Object value) ->
                ResponseEntity.status(accepted).body(value);
            case Outcome.Refused<?>(List<Violation> violations) -> problems.refused(violations);
        };
    }

    private ReorganisationCase found(ReorganisationId id) {
        return reorganisations.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Decision decision(ReorganisationCase found) {
        ReorganisationId reverses = found.reverses();
        return new Decision(
                found.id().value(),
                found.unit().value(),
                found.title(),
                found.legalBasis(),
                found.effectiveOn(),
                found.stage(today.today()),
                found.version(),
                reverses == null ? null : reverses.value(),
                found.steps());
    }
}
