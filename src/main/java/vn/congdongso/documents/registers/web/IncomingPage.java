package vn.congdongso.documents.registers.web;

import java.time.LocalDate;
import vn.congdongso.documents.registers.Incoming;
import vn.congdongso.webui.FormView;

/** @param settling the form that says how far it is dealt with */
public record IncomingPage(
        Incoming incoming,
        String agencyName,
        boolean keeps,
        LocalDate today,
        FormView settling,
        FormView voiding,
        FilesView files) {

    public String address() {
        return "/so-van-ban/den/" + incoming.id();
    }

    public Incoming.State state() {
        return incoming.state(today);
    }

    /** To a new legal basis, filled in with what is known of this document. */
    public String asBasis() {
        return "/can-cu/them/" + incoming.agency() + "?den=" + incoming.id();
    }

    /** Everything that was refused, for the summary above. */
    public FormView refused() {
        return !settling.violations().isEmpty()
                ? settling
                : !voiding.violations().isEmpty() ? voiding : files.form();
    }
}
