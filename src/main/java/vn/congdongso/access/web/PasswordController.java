package vn.congdongso.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.domain.Account;
import vn.congdongso.access.domain.ChangePassword;
import vn.congdongso.access.domain.Presence;
import vn.congdongso.access.gate.BrowserSession;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

@Controller
class PasswordController {

    private static final String TEMPLATE = "access/password";

    private final ChangePassword change;
    private final Presence presence;
    private final BrowserSession session;
    private final Toasts toasts;

    PasswordController(ChangePassword change, Presence presence, BrowserSession session, Toasts toasts) {
        this.change = change;
        this.presence = presence;
        this.session = session;
        this.toasts = toasts;
    }

    @Allowed(Permission.OWN_ACCOUNT)
    @GetMapping("/mat-khau")
    ModelAndView form(CurrentAccount who) {
        return Pages.page(TEMPLATE, page(who, FormView.empty()));
    }

    @Allowed(Permission.OWN_ACCOUNT)
    @PostMapping("/mat-khau")
    ModelAndView change(
            CurrentAccount who,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        ChangePassword.Command command = new ChangePassword.Command(
                who, form.getOrDefault("current", ""), form.getOrDefault("next", ""), form.getOrDefault("again", ""));
        return switch (change.handle(command)) {
            case Outcome.Accepted<AccountId> changed -> {
                session.begin(request, response, who);
                toasts.say(response, "access.password.changed");
                yield new ModelAndView(Pages.redirect("/"));
            }
            case Outcome.Refused<AccountId>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, page(who, FormView.empty().with(violations)));
        };
    }

    private PasswordPage page(CurrentAccount who, FormView form) {
        Account account = presence.official(who.id()).orElse(null);
        String username = account == null || account.username() == null ? "" : account.username();
        return new PasswordPage(form, account != null && account.mustChange(), username, ChangePassword.LEAST_LENGTH);
    }
}
