package vn.congdongso.documents.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.registers.Arrival;
import vn.congdongso.documents.registers.CorrectIncoming;
import vn.congdongso.documents.registers.Incoming;
import vn.congdongso.documents.registers.IncomingId;
import vn.congdongso.documents.registers.IncomingRegister;
import vn.congdongso.documents.registers.RegisterIncoming;
import vn.congdongso.documents.registers.SettleIncoming;
import vn.congdongso.documents.registers.VoidIncoming;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** One incoming document: entered, mended, dealt with, struck out. */
@Controller
class IncomingController {

    private static final String FORM = "registers/incoming-form";

    private final IncomingRegister register;
    private final RegisterIncoming registerIncoming;
    private final CorrectIncoming correctIncoming;
    private final SettleIncoming settleIncoming;
    private final VoidIncoming voidIncoming;
    private final IncomingPages pages;
    private final Toasts toasts;
    private final Today today;

    IncomingController(
            IncomingRegister register,
            RegisterIncoming registerIncoming,
            CorrectIncoming correctIncoming,
            SettleIncoming settleIncoming,
            VoidIncoming voidIncoming,
            IncomingPages pages,
            Toasts toasts,
            Today today) {
        this.register = register;
        this.registerIncoming = registerIncoming;
        this.correctIncoming = correctIncoming;
        this.settleIncoming = settleIncoming;
        this.voidIncoming = voidIncoming;
        this.pages = pages;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/so-van-ban/den/moi/{unitId}")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView blank(@PathVariable UnitId unitId) {
        FormView form = FormView.of(Map.of("arrivedOn", DayWords.of(today.today())));
        return Pages.page(FORM, pages.blank(unitId, form));
    }

    @PostMapping("/so-van-ban/den/moi/{unitId}")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView enter(
            @PathVariable UnitId unitId, @RequestParam Map<String, String> values, HttpServletResponse response) {
        Sent sent = new Sent(values);
        Arrival arrival = ArrivalForm.arrival(sent);
        RegisterIncoming.Command command = new RegisterIncoming.Command(unitId, arrival, sent.ticked("even"), null);
        Outcome<Incoming> outcome = sent.unreadable()
                ? Outcome.refused(sent.with(registerIncoming.violations(command)))
                : registerIncoming.register(command);
        return switch (outcome) {
            case Outcome.Accepted<Incoming>(Incoming incoming) -> {
                toasts.say(response, "registers.incoming.entered", Integer.toString(incoming.number()));
                yield to(incoming.id());
            }
            case Outcome.Refused<Incoming>(List<Violation> violations) ->
                Pages.refused(FORM, pages.blank(unitId, sent.form(violations)));
        };
    }

    @GetMapping("/so-van-ban/den/{incomingId}")
    @Allowed(value = Permission.VIEW_DOCUMENT, on = "incomingId")
    ModelAndView show(@PathVariable IncomingId incomingId, CurrentAccount who) {
        return pages.shown(incomingId, who);
    }

    @GetMapping("/so-van-ban/den/{incomingId}/sua")
    @Allowed(value = Permission.KEEP_REGISTER, on = "incomingId")
    ModelAndView mend(@PathVariable IncomingId incomingId) {
        Incoming incoming = register.find(incomingId).orElseThrow();
        Map<String, String> values = new HashMap<>(ArrivalForm.values(incoming.arrival()));
        values.put("version", Integer.toString(incoming.version()));
        return Pages.page(FORM, pages.form(incoming, FormView.of(values)));
    }

    @PostMapping("/so-van-ban/den/{incomingId}/sua")
    @Allowed(value = Permission.KEEP_REGISTER, on = "incomingId")
    ModelAndView correct(
            @PathVariable IncomingId incomingId,
            @RequestParam Map<String, String> values,
            HttpServletResponse response) {
        Incoming incoming = register.find(incomingId).orElseThrow();
        Sent sent = new Sent(values);
        Arrival arrival = ArrivalForm.arrival(sent);
        Integer version = sent.whole("version");
        Outcome<Incoming> outcome = sent.unreadable()
                ? Outcome.refused(sent.with(List.of()))
                : correctIncoming.correct(
                        new CorrectIncoming.Command(incomingId, version == null ? 0 : version, arrival));
        return switch (outcome) {
            case Outcome.Accepted<Incoming>(Incoming corrected) -> {
                toasts.say(response, "registers.incoming.corrected", Integer.toString(corrected.number()));
                yield to(incomingId);
            }
            case Outcome.Refused<Incoming>(List<Violation> violations) ->
                Pages.refused(FORM, pages.form(incoming, sent.form(violations)));
        };
    }

    @PostMapping("/so-van-ban/den/{incomingId}/giai-quyet")
    @Allowed(value = Permission.KEEP_REGISTER, on = "incomingId")
    ModelAndView settle(
            @PathVariable IncomingId incomingId,
            @RequestParam Map<String, String> values,
            CurrentAccount who,
            HttpServletResponse response) {
        Sent sent = new Sent(values);
        SettleIncoming.Command command = new SettleIncoming.Command(
                incomingId, sent.text("progress"), sent.day("settledOn"), sent.text("answer"));
        Outcome<Incoming> outcome =
                sent.unreadable() ? Outcome.refused(sent.with(List.of())) : settleIncoming.settle(command);
        return switch (outcome) {
            case Outcome.Accepted<Incoming> kept -> {
                toasts.say(response, "registers.incoming.settling-kept");
                yield to(incomingId);
            }
            case Outcome.Refused<Incoming>(List<Violation> violations) ->
                pages.refusedSettling(incomingId, who, sent.form(violations));
        };
    }

    @PostMapping("/so-van-ban/den/{incomingId}/huy")
    @Allowed(value = Permission.KEEP_REGISTER, on = "incomingId")
    ModelAndView strikeOut(
            @PathVariable IncomingId incomingId,
            @RequestParam Map<String, String> values,
            CurrentAccount who,
            HttpServletResponse response) {
        Sent sent = new Sent(values);
        return switch (voidIncoming.strikeOut(incomingId, sent.text("reason"))) {
            case Outcome.Accepted<Incoming>(Incoming struck) -> {
                toasts.say(response, "registers.incoming.voided", Integer.toString(struck.number()));
                yield to(incomingId);
            }
            case Outcome.Refused<Incoming>(List<Violation> violations) ->
                pages.refusedVoiding(incomingId, who, sent.form(violations));
        };
    }

    private static ModelAndView to(IncomingId incoming) {
        return new ModelAndView(Pages.redirect("/so-van-ban/den/" + incoming));
    }
}
