package vn.congdongso.documents.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.registers.AddLegalBasis;
import vn.congdongso.documents.registers.EndLegalBasis;
import vn.congdongso.documents.registers.IncomingId;
import vn.congdongso.documents.registers.IncomingRegister;
import vn.congdongso.documents.registers.LegalBases;
import vn.congdongso.documents.registers.LegalBasis;
import vn.congdongso.documents.registers.OutgoingRegister;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** Legal bases entered and ended by an agency, for itself and all below it. */
@Controller
class LegalBasisController {

    private static final String FORM = "registers/basis-form";
    private static final String END = "registers/basis-end";
    private static final int OTHERS = 200;

    private final LegalBases bases;
    private final AddLegalBasis addLegalBasis;
    private final EndLegalBasis endLegalBasis;
    private final IncomingRegister incoming;
    private final OutgoingRegister outgoing;
    private final RegisterAgencies agencies;
    private final Toasts toasts;

    LegalBasisController(
            LegalBases bases,
            AddLegalBasis addLegalBasis,
            EndLegalBasis endLegalBasis,
            IncomingRegister incoming,
            OutgoingRegister outgoing,
            RegisterAgencies agencies,
            Toasts toasts) {
        this.bases = bases;
        this.addLegalBasis = addLegalBasis;
        this.endLegalBasis = endLegalBasis;
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.agencies = agencies;
        this.toasts = toasts;
    }

    @GetMapping("/can-cu/them/{unitId}")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView blank(
            @PathVariable UnitId unitId,
            @RequestParam(name = "den", defaultValue = "") String arrived,
            @RequestParam(name = "di", defaultValue = "") String issued) {
        Map<String, String> values = new HashMap<>();
        ofArrived(unitId, Sent.uuid(arrived), values);
        ofIssued(unitId, Sent.uuid(issued), values);
        return Pages.page(FORM, form(unitId, FormView.of(values)));
    }

    @PostMapping("/can-cu/them/{unitId}")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView add(
            @PathVariable UnitId unitId, @RequestParam Map<String, String> values, HttpServletResponse response) {
        Sent sent = new Sent(values);
        AddLegalBasis.Command command = command(unitId, sent);
        Outcome<LegalBasis> outcome =
                sent.unreadable() ? Outcome.refused(sent.with(List.of())) : addLegalBasis.add(command);
        return switch (outcome) {
            case Outcome.Accepted<LegalBasis> added -> {
                toasts.say(response, "registers.basis.added");
                yield new ModelAndView(Pages.redirect("/can-cu?donVi=" + unitId));
            }
            case Outcome.Refused<LegalBasis>(List<Violation> violations) ->
                Pages.refused(FORM, form(unitId, sent.form(violations)));
        };
    }

    @GetMapping("/can-cu/het-hieu-luc/{unitId}/{basis}")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView ending(@PathVariable UnitId unitId, @PathVariable UUID basis) {
        return Pages.page(END, end(unitId, basis, FormView.empty()));
    }

    @PostMapping("/can-cu/het-hieu-luc/{unitId}/{basis}")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView end(
            @PathVariable UnitId unitId,
            @PathVariable UUID basis,
            @RequestParam Map<String, String> values,
            HttpServletResponse response) {
        basis(unitId, basis);
        Sent sent = new Sent(values);
        EndLegalBasis.Command command =
                new EndLegalBasis.Command(unitId, basis, sent.day("lastDay"), sent.id("replacedBy"));
        Outcome<LegalBasis> outcome =
                sent.unreadable() ? Outcome.refused(sent.with(List.of())) : endLegalBasis.end(command);
        return switch (outcome) {
            case Outcome.Accepted<LegalBasis> ended -> {
                toasts.say(response, "registers.basis.ended.kept");
                yield new ModelAndView(Pages.redirect("/can-cu?donVi=" + unitId));
            }
            case Outcome.Refused<LegalBasis>(List<Violation> violations) ->
                Pages.refused(END, end(unitId, basis, sent.form(violations)));
        };
    }

    private AddLegalBasis.Command command(UnitId agency, Sent sent) {
        UUID issued = sent.id("outgoing");
        UUID arrived = sent.id("incoming");
        return new AddLegalBasis.Command(
                agency,
                sent.text("kind"),
                sent.text("code"),
                sent.text("issuer"),
                sent.day("issuedOn"),
                sent.text("subject"),
                sent.day("inForceFrom"),
                issued == null
                        ? null
                        : outgoing.find(new DocumentId(issued))
                                .filter(line -> line.agency().equals(agency))
                                .map(line -> line.document())
                                .orElse(null),
                arrived == null
                        ? null
                        : incoming.find(new IncomingId(arrived))
                                .filter(row -> row.agency().equals(agency))
                                .map(row -> row.id())
                                .orElse(null));
    }

    private void ofArrived(UnitId agency, @Nullable UUID id, Map<String, String> values) {
        if (id != null) {
            incoming.find(new IncomingId(id))
                    .filter(row -> row.agency().equals(agency))
                    .ifPresent(row -> {
                        values.put("incoming", id.toString());
                        values.put("kind", row.arrival().kind());
                        values.put("code", row.arrival().code());
                        values.put("issuer", row.arrival().author());
                        values.put("issuedOn", DayWords.of(row.arrival().dated()));
                        values.put("subject", row.arrival().subject());
                    });
        }
    }

    private void ofIssued(UnitId agency, @Nullable UUID id, Map<String, String> values) {
        if (id != null) {
            outgoing.find(new DocumentId(id))
                    .filter(line -> line.agency().equals(agency))
                    .ifPresent(line -> {
                        values.put("outgoing", id.toString());
                        values.put("kind", line.kind().typeName());
                        values.put("code", line.notation());
                        values.put("issuedOn", DayWords.of(line.issuedOn()));
                        values.put("subject", line.subject().replace('\n', ' '));
                    });
        }
    }

    private LegalBasis basis(UnitId agency, UUID basis) {
        return bases.find(agency, basis).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private BasisFormPage form(UnitId agency, FormView form) {
        return new BasisFormPage(agency.toString(), agencies.agency(agency).fullName(), form);
    }

    private BasisEndPage end(UnitId agency, UUID basis, FormView form) {
        LegalBasis ended = basis(agency, basis);
        List<Option> others = bases.search(agency, "", true, 0, OTHERS).rows().stream()
                .filter(other -> !other.id().equals(basis))
                .map(other -> Option.of(other.id().toString(), shortened(other.citation())))
                .toList();
        return new BasisEndPage(agency.toString(), ended, others, form);
    }

    private static String shortened(String citation) {
        return citation.length() > 120 ? citation.substring(0, 120) + "…" : citation;
    }
}
