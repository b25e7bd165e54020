package vn.congdongso.outreach.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.SignedIn;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.domain.LogVisit;
import vn.congdongso.outreach.domain.TeamMonth;
import vn.congdongso.outreach.domain.Visit;
import vn.congdongso.outreach.domain.Visits;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.Teams;
import vn.congdongso.webui.Problem;
import vn.congdongso.webui.Problems;

/** The log of a team's visits for phones and for programs. */
@RestController
@RequestMapping(value = "/api/v1/teams/{bodyId}/visits", produces = MediaType.APPLICATION_JSON_VALUE)
class VisitApi {

    private final LogVisit logVisit;
    private final VisitBatches batches;
    private final Visits visits;
    private final TeamMonth months;
    private final VisitBody body;
    private final OpenMatters matters;
    private final VisitsQueries queries;
    private final Problems problems;
    private final Teams teams;
    private final Today today;

    VisitApi(
            LogVisit logVisit,
            VisitBatches batches,
            Visits visits,
            TeamMonth months,
            VisitBody body,
            OpenMatters matters,
            VisitsQueries queries,
            Problems problems,
            Teams teams,
            Today today) {
        this.logVisit = logVisit;
        this.batches = batches;
        this.visits = visits;
        this.months = months;
        this.body = body;
        this.matters = matters;
        this.queries = queries;
        this.problems = problems;
        this.teams = teams;
        this.today = today;
    }

    /** Whether the sender was a member of the team on the visit's day is judged visit by visit: teams and members change. */
    @PutMapping(value = "/{visitId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.OWN_ACCOUNT)
    @Operation(
            summary = "Log a visit under an id made by the caller; sending it again changes nothing",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = VisitJson.Sent.class))),
            responses = {
                @ApiResponse(
                        responseCode = "201",
                        description = "stored",
                        content = @Content(schema = @Schema(implementation = VisitJson.Receipt.class))),
                @ApiResponse(
                        responseCode = "200",
                        description = "had been stored before",
                        content = @Content(schema = @Schema(implementation = VisitJson.Receipt.class))),
                @ApiResponse(
                        responseCode = "409",
                        description = "another visit has this id",
                        content =
                                @Content(
                                        mediaType = "application/problem+json",
                                        schema = @Schema(implementation = ProblemDetail.class))),
                @ApiResponse(
                        responseCode = "422",
                        description = "refused, with every reason",
                        content =
                                @Content(
                                        mediaType = "application/problem+json",
                                        schema = @Schema(implementation = ProblemDetail.class)))
            })
    ResponseEntity<?> log(
            @PathVariable BodyId bodyId,
            @PathVariable VisitId visitId,
            HttpServletRequest request,
            CurrentAccount who,
            Locale locale)
            throws IOException {
        refuseUnknown(bodyId);
        LogVisit.Command command = new LogVisit.Command(
                visitId,
                bodyId,
                body.read(request).entry(),
                who,
                SignedIn.device().orElse(null));
        return switch (logVisit.log(command)) {
            case Outcome.Accepted<LogVisit.Receipt>(LogVisit.Receipt receipt) -> receipt(receipt, locale);
            case Outcome.Refused<LogVisit.Receipt>(List<Violation> violations) -> refused(command, violations);
        };
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.OWN_ACCOUNT)
    @Operation(
            summary = "Log up to 100 visits, each under an id made by the caller; every visit is answered by itself",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = VisitJson.SentMany.class))),
            responses = {
                @ApiResponse(
                        responseCode = "200",
                        description = "what became of each visit",
                        content = @Content(schema = @Schema(implementation = VisitJson.Answered.class))),
                @ApiResponse(
                        responseCode = "413",
                        description = "more than 100 visits, or longer than any 100 visits can be",
                        content =
                                @Content(
                                        mediaType = "application/problem+json",
                                        schema = @Schema(implementation = ProblemDetail.class)))
            })
    VisitJson.Answered logMany(@PathVariable BodyId bodyId, HttpServletRequest request, CurrentAccount who)
            throws IOException {
        refuseUnknown(bodyId);
        return batches.log(
                bodyId, body.readMany(request), who, SignedIn.device().orElse(null));
    }

    @GetMapping
    @Allowed(value = Permission.VIEW_VISITS, on = "bodyId")
    @Operation(summary = "A team's visits of some days, newest first")
    ResponseEntity<?> list(
            @PathVariable BodyId bodyId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        return switch (queries.read(from, to, cursor, limit)) {
            case Outcome.Accepted<VisitsQuery>(VisitsQuery query) -> ResponseEntity.ok(query.listed(bodyId, visits));
            case Outcome.Refused<VisitsQuery>(List<Violation> violations) -> problems.refused(violations);
        };
    }

    @GetMapping("/{visitId}")
    @Allowed(value = Permission.VIEW_VISITS, on = "bodyId")
    @Operation(summary = "One visit of the team")
    VisitJson.Stored one(@PathVariable BodyId bodyId, @PathVariable VisitId visitId) {
        return visits.find(visitId)
                .filter(visit -> visit.body().equals(bodyId))
                .map(VisitJson.Stored::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A team that has ended is known still. */
    private void refuseUnknown(BodyId body) {
        if (teams.lastKnown(body, today.today()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private ResponseEntity<VisitJson.Receipt> receipt(LogVisit.Receipt receipt, Locale locale) {
        Visit visit = receipt.visit();
        VisitJson.Receipt answer = VisitJson.Receipt.of(
                visit,
                months.of(visit.body(), visit.province(), YearMonth.from(visit.day())),
                matters.besides(visit, locale));
        URI address = URI.create("/api/v1/teams/" + visit.body() + "/visits/" + visit.id());
        return receipt.first() ? ResponseEntity.created(address).body(answer) : ResponseEntity.ok(answer);
    }

    private ResponseEntity<ProblemDetail> refused(LogVisit.Command command, List<Violation> violations) {
        if (violations.stream().noneMatch(violation -> violation.key().equals(LogVisit.DIFFERS))) {
            return problems.refused(violations);
        }
        ResponseEntity<ProblemDetail> conflict = problems.answer(Problem.CONFLICT);
        ProblemDetail detail = conflict.getBody();
        if (detail != null) {
            detail.setProperty("sent", VisitJson.Said.of(command.entry()));
            // Of a visit that another team logged under the same id nothing is told.
            visits.find(command.visit())
                    .filter(stored -> stored.body().equals(command.body()))
                    .ifPresent(stored -> detail.setProperty("stored", VisitJson.Stored.of(stored)));
        }
        return conflict;
    }
}
