package vn.congdongso.documents.registers.web;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.documents.registers.Incoming;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Tone;

/**
 * The register of incoming documents on the screen, or what of it is to be followed up.
 *
 * @param following whether rows stand by urgency, with what became of them
 * @param today by which something is late
 */
public record IncomingListPage(
        boolean following,
        String agency,
        String agencyName,
        boolean keeps,
        FormView filters,
        List<Option> agencies,
        List<Option> years,
        List<Incoming> rows,
        LocalDate today,
        Paging paging,
        String print,
        String pdf,
        String workbook) {

    public String href(Incoming row) {
        return "/so-van-ban/den/" + row.id();
    }

    public RegisterTabs tab() {
        return following ? RegisterTabs.FOLLOWING : RegisterTabs.INCOMING;
    }

    public static Tone tone(Incoming.State state) {
        return switch (state) {
            case LATE -> Tone.BAD;
            case VOID -> Tone.NONE;
            case SETTLED -> Tone.GOOD;
            case OPEN -> Tone.INFO;
        };
    }
}
