package vn.congdongso.households.web;

import vn.congdongso.households.domain.Household;
import vn.congdongso.people.ConsentNotice;
import vn.congdongso.webui.FormView;

/** A household's phone, to be kept by its consent. */
public record PhonePage(Household household, boolean phone, ConsentNotice notice, FormView form) {

    public String address() {
        return "/ho/" + household.id() + "/dien-thoai";
    }

    public String back() {
        return Labels.address(household, phone);
    }
}
