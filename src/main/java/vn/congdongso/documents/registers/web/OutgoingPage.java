package vn.congdongso.documents.registers.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.congdongso.documents.registers.OutgoingLine;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Paging;

/** The register of outgoing documents on the screen. */
public record OutgoingPage(
        String agency,
        String agencyName,
        boolean keeps,
        FormView filters,
        List<Option> agencies,
        List<Option> years,
        List<OutgoingLine> rows,
        Paging paging,
        String print,
        String pdf,
        String workbook) {

    private static final Set<String> KNOWN = Set.of("ISSUED", "RECALLED", "VOID");

    /** @param status as the document bears it; one that nobody has named yet is said to be out of force */
    public static String statusKey(String status) {
        return "registers.status." + (KNOWN.contains(status) ? status.toLowerCase(Locale.ROOT) : "other");
    }

    public static String href(OutgoingLine line) {
        return "/van-ban/" + line.document() + "/ban-quet";
    }
}
