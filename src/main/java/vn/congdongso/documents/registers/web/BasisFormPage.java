package vn.congdongso.documents.registers.web;

import java.util.ArrayList;
import java.util.List;
import vn.congdongso.documents.registers.KindNames;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

public record BasisFormPage(String agency, String agencyName, FormView form) {

    public String address() {
        return "/can-cu/them/" + agency;
    }

    public List<Option> kinds() {
        List<String> names = new ArrayList<>(KindNames.BASES);
        String held = form.value("kind");
        if (!held.isBlank() && held.length() <= 100 && !names.contains(held)) {
            names.addFirst(held);
        }
        return names.stream().map(name -> Option.of(name, name)).toList();
    }
}
