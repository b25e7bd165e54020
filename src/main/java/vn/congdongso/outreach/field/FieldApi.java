package vn.congdongso.outreach.field;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.domain.Visits;
import vn.congdongso.shared.Today;

/** The phone's side of the programming interface; visits themselves are sent to the log of their team. */
@RestController
@RequestMapping(value = "/api/v1/phone", produces = MediaType.APPLICATION_JSON_VALUE)
class FieldApi {

    /** As many as a batch of visits holds. */
    private static final int MOST = 100;

    private final PhoneStore store;
    private final Visits visits;
    private final Today today;

    FieldApi(PhoneStore store, Visits visits, Today today) {
        this.store = store;
        this.visits = visits;
        this.today = today;
    }

    @GetMapping("/session")
    @Allowed(Permission.OWN_ACCOUNT)
    @Operation(summary = "Who is signed in on this phone, the server's time, and the token that a send has to carry")
    FieldJson.Session session(CurrentAccount who, @Parameter(hidden = true) @Nullable CsrfToken token) {
        return new FieldJson.Session(
                who.id().value(), who.displayName(), today.now(), today.today(), FieldJson.Token.of(token));
    }

    @GetMapping("/changes")
    @Allowed(Permission.LOG_VISIT)
    @Operation(
            summary = "What a member's phone keeps for work without network: teams, topics, and the households that"
                    + " changed since the cursor of the last answer; all of them without a cursor")
    FieldJson.Kept changes(@RequestParam(required = false) @Nullable String since, CurrentAccount who, Locale locale) {
        return store.since(who, locale, moment(since));
    }

    @GetMapping("/visits")
    @Allowed(Permission.OWN_ACCOUNT)
    @Operation(
            summary =
                    "Which of these visits lie in the log under the member's own name, whatever the team; at most 100")
    List<FieldJson.Confirmed> confirmed(@RequestParam(name = "id") List<String> ids, CurrentAccount who) {
        if (ids.size() > MOST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return ids.stream()
                .flatMap(id -> visitId(id).stream())
                .flatMap(id -> visits.find(id).stream())
                .filter(visit -> visit.loggedBy().equals(who.id()))
                .map(FieldJson.Confirmed::of)
                .toList();
    }

    /** A cursor that cannot be read is none: the phone is given everything. */
    private static Optional<Instant> moment(@Nullable String since) {
        try {
            return Optional.ofNullable(since).map(Instant::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<VisitId> visitId(String text) {
        try {
            return Optional.of(new VisitId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
