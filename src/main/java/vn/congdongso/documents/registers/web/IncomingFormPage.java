package vn.congdongso.documents.registers.web;

import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.registers.Incoming;
import vn.congdongso.documents.registers.RegisterIncoming;
import vn.congdongso.webui.FormView;

/**
 * @param incoming the row that is mended; null for a new one
 * @param next the number that a new one will take, if nobody takes it before
 */
public record IncomingFormPage(
        String agency, String agencyName, @Nullable Incoming incoming, int next, FormView form) {

    public String address() {
        return incoming == null ? "/so-van-ban/den/moi/" + agency : "/so-van-ban/den/" + incoming.id() + "/sua";
    }

    /** Whether the same number, symbol and author are in the register already, and the clerk may insist. */
    public boolean known() {
        return known(form);
    }

    static boolean known(FormView form) {
        return form.violations().stream().anyMatch(violation -> violation.key().equals(RegisterIncoming.KNOWN))
                || form.chosen("even", "true");
    }
}
