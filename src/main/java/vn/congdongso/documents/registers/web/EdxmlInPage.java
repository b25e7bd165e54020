package vn.congdongso.documents.registers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.edxml.EdxmlMessage;
import vn.congdongso.documents.registers.ReceiveEdxml;
import vn.congdongso.webui.FormView;

/**
 * @param staged under which the message was put aside; null while none has been read
 * @param form to choose a file, or to mend what was read
 */
public record EdxmlInPage(
        String agency,
        String agencyName,
        @Nullable String staged,
        @Nullable EdxmlMessage message,
        List<ReceiveEdxml.Verdict> files,
        FormView form) {

    private static final int KILO = 1024;

    public String address() {
        return "/so-van-ban/den/edxml/" + agency + (staged == null ? "" : "/" + staged);
    }

    public boolean known() {
        return IncomingFormPage.known(form);
    }

    public long kilobytes(ReceiveEdxml.Verdict verdict) {
        return Math.max(1, verdict.file().content().length / KILO);
    }
}
