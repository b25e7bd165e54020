package vn.congdongso.documents.registers.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.registers.FileOwner;
import vn.congdongso.documents.registers.Incoming;
import vn.congdongso.documents.registers.IncomingId;
import vn.congdongso.documents.registers.IncomingRegister;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;

/** Gathers what the pages of one incoming document show. */
@Component
class IncomingPages {

    private static final String PAGE = "registers/incoming";

    private final IncomingRegister register;
    private final RegisterAgencies agencies;
    private final FilesPanel panel;
    private final Today today;

    IncomingPages(IncomingRegister register, RegisterAgencies agencies, FilesPanel panel, Today today) {
        this.register = register;
        this.agencies = agencies;
        this.panel = panel;
        this.today = today;
    }

    IncomingFormPage blank(UnitId agency, FormView form) {
        return new IncomingFormPage(
                agency.toString(),
                agencies.agency(agency).fullName(),
                null,
                register.next(agency, today.today().getYear()),
                form);
    }

    IncomingFormPage form(Incoming incoming, FormView form) {
        return new IncomingFormPage(
                incoming.agency().toString(),
                agencies.agency(incoming.agency()).fullName(),
                incoming,
                incoming.number(),
                form);
    }

    ModelAndView shown(IncomingId id, CurrentAccount who) {
        Incoming incoming = register.find(id).orElseThrow();
        return Pages.page(PAGE, page(incoming, who, settling(incoming), FormView.empty(), FormView.empty()));
    }

    ModelAndView refusedSettling(IncomingId id, CurrentAccount who, FormView form) {
        return Pages.refused(
                PAGE, page(register.find(id).orElseThrow(), who, form, FormView.empty(), FormView.empty()));
    }

    ModelAndView refusedVoiding(IncomingId id, CurrentAccount who, FormView form) {
        Incoming incoming = register.find(id).orElseThrow();
        return Pages.refused(PAGE, page(incoming, who, settling(incoming), form, FormView.empty()));
    }

    ModelAndView refusedFile(IncomingId id, CurrentAccount who, FormView form) {
        Incoming incoming = register.find(id).orElseThrow();
        return Pages.refused(PAGE, page(incoming, who, settling(incoming), FormView.empty(), form));
    }

    private FormView settling(Incoming incoming) {
        return FormView.of(Map.of(
                "progress", incoming.progress(),
                "settledOn", DayWords.of(incoming.settledOn()),
                "answer", incoming.answerNotation()));
    }

    private IncomingPage page(
            Incoming incoming, CurrentAccount who, FormView settling, FormView voiding, FormView file) {
        boolean keeps = agencies.keeps(who, incoming.agency());
        String address = "/so-van-ban/den/" + incoming.id() + "/tep";
        return new IncomingPage(
                incoming,
                agencies.agency(incoming.agency()).title(),
                keeps,
                today.today(),
                settling,
                voiding,
                panel.view(new FileOwner.Arrived(incoming.id()), address, keeps && incoming.voidedOn() == null, file));
    }
}
