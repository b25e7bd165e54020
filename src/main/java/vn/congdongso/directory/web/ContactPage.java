package vn.congdongso.directory.web;

import vn.congdongso.people.ConsentNotice;
import vn.congdongso.people.Person;
import vn.congdongso.webui.FormView;

/** How a person can be reached, with the notice that the person hears before agreeing. */
public record ContactPage(Person person, ConsentNotice notice, FormView form) {

    public String address() {
        return "/nguoi/" + person.id();
    }
}
