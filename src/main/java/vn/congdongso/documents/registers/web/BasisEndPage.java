package vn.congdongso.documents.registers.web;

import java.util.List;
import vn.congdongso.documents.registers.LegalBasis;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

/** @param others that may have taken its place */
public record BasisEndPage(String agency, LegalBasis basis, List<Option> others, FormView form) {

    public String address() {
        return "/can-cu/het-hieu-luc/" + agency + "/" + basis.id();
    }
}
