package vn.congdongso.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Open;
import vn.congdongso.access.domain.Account;
import vn.congdongso.access.domain.Presence;
import vn.congdongso.access.domain.SignIn;
import vn.congdongso.access.domain.SignOut;
import vn.congdongso.access.domain.SignOutDevice;
import vn.congdongso.access.gate.BrowserSession;
import vn.congdongso.access.gate.DeviceCookie;
import vn.congdongso.access.gate.OwnPath;
import vn.congdongso.access.gate.SignedInAccount;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

@Controller
class SignInController {

    private static final String TEMPLATE = "access/sign-in";

    private final SignIn signIn;
    private final SignOut signOut;
    private final SignOutDevice signOutDevice;
    private final Presence presence;
    private final BrowserSession session;
    private final DeviceCookie cookie;
    private final Toasts toasts;

    SignInController(
            SignIn signIn,
            SignOut signOut,
            SignOutDevice signOutDevice,
            Presence presence,
            BrowserSession session,
            DeviceCookie cookie,
            Toasts toasts) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.signOutDevice = signOutDevice;
        this.presence = presence;
        this.session = session;
        this.cookie = cookie;
        this.toasts = toasts;
    }

    @Open
    @GetMapping("/dang-nhap")
    ModelAndView form(@RequestParam Map<String, String> parameters) {
        return Pages.page(TEMPLATE, new SignInPage(FormView.empty(), next(parameters)));
    }

    @Open
    @PostMapping("/dang-nhap")
    ModelAndView signIn(
            @RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        SignIn.Command command = new SignIn.Command(
                form.getOrDefault("username", ""), form.getOrDefault("password", ""), request.getRemoteAddr());
        return switch (signIn.handle(command)) {
            case Outcome.Accepted<CurrentAccount>(CurrentAccount who) -> {
                session.begin(request, response, who);
                boolean mustChange =
                        presence.official(who.id()).map(Account::mustChange).orElse(false);
                yield new ModelAndView(Pages.redirect(mustChange ? "/mat-khau" : next(form)));
            }
            case Outcome.Refused<CurrentAccount>(List<Violation> violations) -> refused(form, violations);
        };
    }

    @Open
    @PostMapping("/dang-xuat")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedInAccount> who = SignedInAccount.ofRequest();
        Optional<UUID> device = who.flatMap(SignedInAccount::device);
        if (device.isPresent()) {
            signOutDevice.handle(new SignOutDevice.Command(who.get().account(), device.get()));
            cookie.take(request, response);
            return Pages.redirect("/moi");
        }
        who.ifPresent(official -> signOut.handle(new SignOut.Command(official.account())));
        session.end(request);
        toasts.say(response, "access.sign-out.done");
        return Pages.redirect("/dang-nhap");
    }

    private static ModelAndView refused(Map<String, String> form, List<Violation> violations) {
        FormView view = FormView.of(Map.of("username", form.getOrDefault("username", "")))
                .with(violations);
        ModelAndView page = Pages.refused(TEMPLATE, new SignInPage(view, next(form)));
        if (violations.getFirst().key().equals("access.violation.too-many-tries")) {
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        }
        return page;
    }

    private static String next(Map<String, String> parameters) {
        return OwnPath.of(parameters.get(OwnPath.PARAMETER)).orElse("/");
    }
}
