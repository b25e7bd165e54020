package vn.congdongso.access.web;

import vn.congdongso.access.domain.RegisterOfficial.Registered;

/** Shown in answer to the form itself: the password stands nowhere else, in no address and no session. */
public record FirstPasswordPage(String accountHref, String name, String username, String password) {

    static FirstPasswordPage of(Registered registered) {
        return new FirstPasswordPage(
                "/tai-khoan/" + registered.account(),
                registered.displayName(),
                registered.username(),
                registered.firstPassword());
    }

    @Override
    public String toString() {
        return "first password of " + accountHref;
    }
}
