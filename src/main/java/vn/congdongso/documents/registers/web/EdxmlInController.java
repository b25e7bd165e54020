package vn.congdongso.documents.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.edxml.EdxmlMessage;
import vn.congdongso.documents.edxml.EdxmlReader;
import vn.congdongso.documents.registers.Arrival;
import vn.congdongso.documents.registers.FileInspection;
import vn.congdongso.documents.registers.Incoming;
import vn.congdongso.documents.registers.ReceiveEdxml;
import vn.congdongso.documents.registers.ReceivedMessages;
import vn.congdongso.documents.registers.RegisterIncoming;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Messages;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** An edXML file on its way into the register: read, looked at, entered with its files. */
@Controller
class EdxmlInController {

    private static final String PATH = "/so-van-ban/den/edxml/{unitId}";
    private static final String TEMPLATE = "registers/edxml";

    private final ReceivedMessages received;
    private final ReceiveEdxml receiveEdxml;
    private final RegisterIncoming registerIncoming;
    private final RegisterAgencies agencies;
    private final Messages messages;
    private final Toasts toasts;
    private final Today today;

    EdxmlInController(
            ReceivedMessages received,
            ReceiveEdxml receiveEdxml,
            RegisterIncoming registerIncoming,
            RegisterAgencies agencies,
            Messages messages,
            Toasts toasts,
            Today today) {
        this.received = received;
        this.receiveEdxml = receiveEdxml;
        this.registerIncoming = registerIncoming;
        this.agencies = agencies;
        this.messages = messages;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping(PATH)
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView choose(@PathVariable UnitId unitId) {
        return Pages.page(TEMPLATE, empty(unitId, FormView.empty()));
    }

    @PostMapping(PATH)
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView read(@PathVariable UnitId unitId, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        byte[] content = Uploads.content(file);
        String refusal = content.length == 0
                ? "registers.violation.file-empty"
                : content.length > FileInspection.LARGEST ? "registers.violation.file-too-large" : "";
        Outcome<EdxmlMessage> outcome = refusal.isEmpty()
                ? EdxmlReader.read(content)
                : Outcome.refused(Violation.of(FileInspection.FIELD, refusal));
        return switch (outcome) {
            case Outcome.Accepted<EdxmlMessage> readable ->
                new ModelAndView(
                        Pages.redirect("/so-van-ban/den/edxml/" + unitId + "/" + received.put(unitId, content)));
            case Outcome.Refused<EdxmlMessage>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, empty(unitId, FormView.empty().with(violations)));
        };
    }

    @GetMapping(PATH + "/{message}")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView look(@PathVariable UnitId unitId, @PathVariable UUID message) {
        EdxmlMessage read = message(unitId, message);
        Map<String, String> values = ArrivalForm.values(read, today.today(), signed(read));
        // what the rules will refuse is said at once
        Arrival arrival = ArrivalForm.arrival(new Sent(values));
        List<Violation> refused = registerIncoming.violations(RegisterIncoming.Command.of(unitId, arrival));
        return Pages.page(
                TEMPLATE, page(unitId, message, read, FormView.of(values).with(refused)));
    }

    @PostMapping(PATH + "/{message}")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView enter(
            @PathVariable UnitId unitId,
            @PathVariable UUID message,
            @RequestParam Map<String, String> values,
            CurrentAccount who,
            HttpServletResponse response) {
        EdxmlMessage read = message(unitId, message);
        Sent sent = new Sent(values);
        Arrival arrival = ArrivalForm.arrival(sent);
        Outcome<Incoming> outcome = sent.unreadable()
                ? Outcome.refused(sent.with(List.of()))
                : receiveEdxml.receive(
                        new ReceiveEdxml.Command(unitId, message, arrival, sent.ticked("even"), who.id()));
        return switch (outcome) {
            case Outcome.Accepted<Incoming>(Incoming incoming) -> {
                toasts.say(response, "registers.incoming.entered", Integer.toString(incoming.number()));
                yield new ModelAndView(Pages.redirect("/so-van-ban/den/" + incoming.id()));
            }
            case Outcome.Refused<Incoming>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, page(unitId, message, read, sent.form(violations)));
        };
    }

    private String signed(EdxmlMessage read) {
        String who = Stream.of(read.signer(), read.signerPosition())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? "" : messages.text(RegisterBooks.VIETNAMESE, "registers.edxml.signed", who);
    }

    private EdxmlMessage message(UnitId agency, UUID id) {
        return received.find(agency, id)
                .map(kept -> EdxmlReader.read(kept.content()).orThrow())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private EdxmlInPage empty(UnitId agency, FormView form) {
        return new EdxmlInPage(agency.toString(), agencies.agency(agency).fullName(), null, null, List.of(), form);
    }

    private EdxmlInPage page(UnitId agency, UUID id, EdxmlMessage read, FormView form) {
        return new EdxmlInPage(
                agency.toString(),
                agencies.agency(agency).fullName(),
                id.toString(),
                read,
                ReceiveEdxml.verdicts(read),
                form);
    }
}
