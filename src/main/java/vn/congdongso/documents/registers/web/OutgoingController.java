package vn.congdongso.documents.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.registers.Dispatch;
import vn.congdongso.documents.registers.DispatchDocument;
import vn.congdongso.documents.registers.OutgoingLine;
import vn.congdongso.documents.registers.OutgoingRegister;
import vn.congdongso.documents.registers.RegisterFilter;
import vn.congdongso.documents.registers.RegisterPage;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Toasts;

/** Sổ văn bản đi: what the agency has issued, and what the clerk notes of its dispatch. */
@Controller
class OutgoingController {

    static final int SIZE = 30;

    private static final String PATH = "/so-van-ban/di";

    private final RegisterAgencies agencies;
    private final OutgoingRegister register;
    private final DispatchDocument dispatchDocument;
    private final Toasts toasts;
    private final Today today;

    OutgoingController(
            RegisterAgencies agencies,
            OutgoingRegister register,
            DispatchDocument dispatchDocument,
            Toasts toasts,
            Today today) {
        this.agencies = agencies;
        this.register = register;
        this.dispatchDocument = dispatchDocument;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/so-van-ban")
    @Allowed(Permission.VIEW_DOCUMENT)
    String first() {
        return Pages.redirect(PATH);
    }

    @GetMapping(PATH)
    @Allowed(Permission.VIEW_DOCUMENT)
    ModelAndView list(CurrentAccount who, @RequestParam Map<String, String> sent) {
        RegisterQuery query = new RegisterQuery(sent);
        RegisterAgencies.Chosen chosen = agencies.choose(who, query.agency());
        LocalDate day = today.today();
        RegisterFilter filter = query.filter(chosen.agency().id(), day);
        Paging paging = new Paging(query.page(), SIZE, register.total(filter));
        RegisterPage<OutgoingLine> found = register.page(filter, paging.offset(), SIZE);
        return Pages.page(
                "registers/outgoing",
                new OutgoingPage(
                        chosen.agency().id().toString(),
                        chosen.agency().title(),
                        chosen.keeps(),
                        query.form(chosen.agency().id(), day),
                        chosen.options(),
                        RegisterQuery.years(register.years(chosen.agency().id()), day.getYear(), filter.year()),
                        found.rows(),
                        paging,
                        query.under("/so-van-ban/in/di"),
                        query.under("/so-van-ban/tai/di/pdf"),
                        query.under("/so-van-ban/tai/di/xlsx")));
    }

    @GetMapping(PATH + "/{documentId}/gui")
    @Allowed(value = Permission.KEEP_REGISTER, on = "documentId")
    ModelAndView form(@PathVariable DocumentId documentId) {
        OutgoingLine line = line(documentId);
        return Pages.page("registers/dispatch", new DispatchPage(line, FormView.of(values(line.dispatch()))));
    }

    @PostMapping(PATH + "/{documentId}/gui")
    @Allowed(value = Permission.KEEP_REGISTER, on = "documentId")
    ModelAndView dispatch(
            @PathVariable DocumentId documentId,
            @RequestParam Map<String, String> values,
            HttpServletResponse response) {
        OutgoingLine line = line(documentId);
        Sent sent = new Sent(values);
        Dispatch dispatch = new Dispatch(
                sent.text("keeper"),
                sent.whole("copies"),
                sent.day("sentOn"),
                sent.text("signedFor"),
                sent.text("note"));
        if (sent.unreadable()) {
            return Pages.refused("registers/dispatch", new DispatchPage(line, sent.form(List.of())));
        }
        return switch (dispatchDocument.dispatch(new DispatchDocument.Command(documentId, dispatch))) {
            case Outcome.Accepted<OutgoingLine>(OutgoingLine kept) -> {
                toasts.say(response, "registers.dispatch.kept", kept.notation());
                yield new ModelAndView(Pages.redirect(OutgoingPage.href(kept)));
            }
            case Outcome.Refused<OutgoingLine>(List<Violation> violations) ->
                Pages.refused("registers/dispatch", new DispatchPage(line, sent.form(violations)));
        };
    }

    private OutgoingLine line(DocumentId document) {
        return register.find(document).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<String, String> values(Dispatch dispatch) {
        Map<String, String> values = new HashMap<>();
        Integer copies = dispatch.copies();
        values.put("keeper", dispatch.keeper());
        values.put("copies", copies == null ? "" : copies.toString());
        values.put("sentOn", DayWords.of(dispatch.equals(Dispatch.NONE) ? today.today() : dispatch.sentOn()));
        values.put("signedFor", dispatch.signedFor());
        values.put("note", dispatch.note());
        return values;
    }
}
