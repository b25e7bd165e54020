package vn.congdongso.documents.signing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import vn.congdongso.access.Ground;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.documents.signing.EndSigningRight;
import vn.congdongso.documents.signing.RecordSigningRight;
import vn.congdongso.documents.signing.SigningRight;
import vn.congdongso.documents.signing.SigningRights;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Toasts;

/** Who may sign what, with which seal: the list, a further right, the end of one. */
@Controller
class SigningRightsController {

    static final String ADDRESS = "/tham-quyen-ky";

    private static final int SIZE = 20;
    private static final int MOST_AGENCIES = 30;
    private static final String LIST = "signing/rights";
    private static final String FORM = "signing/right";
    private static final String END = "signing/end-right";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final SigningRights rights;
    private final RecordSigningRight recordSigningRight;
    private final EndSigningRight endSigningRight;
    private final Access access;
    private final Ground ground;
    private final Units units;
    private final Toasts toasts;
    private final Today today;

    SigningRightsController(
            SigningRights rights,
            RecordSigningRight recordSigningRight,
            EndSigningRight endSigningRight,
            Access access,
            Ground ground,
            Units units,
            Toasts toasts,
            Today today) {
        this.rights = rights;
        this.recordSigningRight = recordSigningRight;
        this.endSigningRight = endSigningRight;
        this.access = access;
        this.ground = ground;
        this.units = units;
        this.toasts = toasts;
        this.today = today;
    }

    /** Who has one agency only is led to it. */
    @GetMapping(ADDRESS)
    @Allowed(Permission.VIEW_DOCUMENT)
    ModelAndView agencies(CurrentAccount who, @RequestParam(defaultValue = "") String q) {
        List<UnitSummary> found = ground
                .search(access.unitsWhere(who, Permission.VIEW_DOCUMENT), UnitLevel.COMMUNE, q, MOST_AGENCIES + 1)
                .stream()
                .filter(unit -> unit.level() != UnitLevel.NATION)
                .toList();
        if (found.size() == 1 && q.isEmpty()) {
            return new ModelAndView(
                    Pages.redirect(ADDRESS + "/" + found.getFirst().id()));
        }
        return Pages.page(
                "signing/agencies",
                new SigningAgenciesPage(
                        FormView.of(Map.of("q", q)),
                        found.stream().limit(MOST_AGENCIES).toList(),
                        found.size() > MOST_AGENCIES));
    }

    @GetMapping(ADDRESS + "/{unitId}")
    @Allowed(value = Permission.VIEW_DOCUMENT, on = "unitId")
    ModelAndView list(
            @PathVariable UnitId unitId,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page,
            CurrentAccount who) {
        return Pages.page(LIST, rightsOf(unitId, page, who));
    }

    @GetMapping(ADDRESS + "/{unitId}/moi")
    @Allowed(value = Permission.MANAGE_SIGNING, on = "unitId")
    ModelAndView form(@PathVariable UnitId unitId) {
        FormView form = FormView.of(Map.of("form", "TM", "from", TYPED.format(today.today())));
        return Pages.page(FORM, new SigningRightFormPage(agency(unitId), form));
    }

    @PostMapping(ADDRESS + "/{unitId}/moi")
    @Allowed(value = Permission.MANAGE_SIGNING, on = "unitId")
    ModelAndView record(
            @PathVariable UnitId unitId, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        UnitSummary agency = agency(unitId);
        return switch (recordSigningRight.record(SigningRightForm.command(unitId, typed))) {
            case Outcome.Accepted<SigningRight>(SigningRight right) -> {
                toasts.say(response, "signing.right.recorded");
                yield new ModelAndView(Pages.redirect(ADDRESS + "/" + unitId));
            }
            case Outcome.Refused<SigningRight>(List<Violation> violations) ->
                Pages.refused(
                        FORM,
                        new SigningRightFormPage(agency, FormView.of(typed).with(violations)));
        };
    }

    @GetMapping(ADDRESS + "/{unitId}/ket-thuc")
    @Allowed(value = Permission.MANAGE_SIGNING, on = "unitId")
    ModelAndView ending(@PathVariable UnitId unitId, @RequestParam(defaultValue = "") String right) {
        SigningRight ending = right(unitId, right);
        FormView form = FormView.of(Map.of("lastDay", TYPED.format(today.today())));
        return Pages.page(END, new SigningRightEndPage(agency(unitId), ending, form));
    }

    @PostMapping(ADDRESS + "/{unitId}/ket-thuc")
    @Allowed(value = Permission.MANAGE_SIGNING, on = "unitId")
    ModelAndView end(
            @PathVariable UnitId unitId,
            @RequestParam(defaultValue = "") String right,
            @RequestParam(defaultValue = "") String lastDay,
            HttpServletResponse response) {
        SigningRight ending = right(unitId, right);
        LocalDate day = DateText.parse(lastDay).orElse(null);
        return switch (endSigningRight.end(ending, day)) {
            case Outcome.Accepted<SigningRight>(SigningRight ended) -> {
                toasts.say(response, "signing.right.ended");
                yield new ModelAndView(Pages.redirect(ADDRESS + "/" + unitId));
            }
            case Outcome.Refused<SigningRight>(List<Violation> violations) ->
                Pages.refused(
                        END,
                        new SigningRightEndPage(
                                agency(unitId),
                                ending,
                                FormView.of(Map.of("lastDay", lastDay)).with(violations)));
        };
    }

    private SigningRight right(UnitId agency, String id) {
        try {
            return rights.find(UUID.fromString(id))
                    .filter(right -> right.agency().equals(agency))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, noId);
        }
    }

    private SigningRightsPage rightsOf(UnitId agency, int page, CurrentAccount who) {
        SigningRights.Page found = rights.list(agency, today.today(), Math.clamp(page, 1, 100_000), SIZE);
        return new SigningRightsPage(
                agency(agency),
                found.rights(),
                new Paging(page, SIZE, found.total()),
                today.today(),
                access.may(who, Permission.MANAGE_SIGNING, Place.in(agency)));
    }

    private UnitSummary agency(UnitId unit) {
        return units.lastKnown(unit, today.today())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
