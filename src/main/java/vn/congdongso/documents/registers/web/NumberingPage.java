package vn.congdongso.documents.registers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.registers.Numbering;
import vn.congdongso.documents.registers.Numberings;
import vn.congdongso.webui.FormView;

/**
 * @param now how the agency numbers today
 * @param toCome what it has decided for a later year
 * @param series of this year with the numbers last given
 */
public record NumberingPage(
        String agency,
        String agencyName,
        int year,
        Numbering now,
        @Nullable Numbering toCome,
        List<Numberings.Series> series,
        List<Numberings.OrganCode> codes,
        FormView scheme,
        FormView code) {

    public String address() {
        return "/so-van-ban/cach-danh-so/" + agency;
    }

    public FormView refused() {
        return scheme.refused() ? scheme : code;
    }
}
