package vn.congdongso.documents.registers.web;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.documents.registers.LegalBasis;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Paging;

/** The legal bases that an agency can cite. */
public record BasesPage(
        String agency,
        String agencyName,
        boolean keeps,
        FormView filters,
        List<Option> agencies,
        List<LegalBasis> rows,
        LocalDate today,
        Paging paging) {

    public String end(LegalBasis basis) {
        return "/can-cu/het-hieu-luc/" + agency + "/" + basis.id();
    }

    public String add() {
        return "/can-cu/them/" + agency;
    }
}
