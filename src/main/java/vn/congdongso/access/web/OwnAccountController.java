package vn.congdongso.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.domain.Door;
import vn.congdongso.access.domain.SignOutDevice;
import vn.congdongso.access.gate.DeviceCookie;
import vn.congdongso.access.gate.SignedInAccount;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

@Controller
class OwnAccountController {

    private static final String HERE = "/tai-khoan/cua-toi";
    private static final String TEMPLATE = "access/own-account";

    private final Door door;
    private final Access access;
    private final SignOutDevice signOut;
    private final DeviceCookie cookie;
    private final Toasts toasts;

    OwnAccountController(Door door, Access access, SignOutDevice signOut, DeviceCookie cookie, Toasts toasts) {
        this.door = door;
        this.access = access;
        this.signOut = signOut;
        this.cookie = cookie;
        this.toasts = toasts;
    }

    @Allowed(Permission.OWN_ACCOUNT)
    @GetMapping(HERE)
    ModelAndView show(CurrentAccount who) {
        return Pages.page(TEMPLATE, page(who, FormView.empty()));
    }

    @Allowed(Permission.OWN_ACCOUNT)
    @PostMapping(HERE + "/thiet-bi/{device}/dang-xuat")
    ModelAndView signOut(
            CurrentAccount who, @PathVariable UUID device, HttpServletRequest request, HttpServletResponse response) {
        return switch (signOut.handle(new SignOutDevice.Command(who, device))) {
            case Outcome.Accepted<UUID> out -> {
                if (thisPhone().filter(device::equals).isPresent()) {
                    cookie.take(request, response);
                    yield new ModelAndView(Pages.redirect("/moi"));
                }
                toasts.say(response, "access.device.out");
                yield new ModelAndView(Pages.redirect(HERE));
            }
            case Outcome.Refused<UUID>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, page(who, FormView.empty().with(violations)));
        };
    }

    private OwnAccountPage page(CurrentAccount who, FormView form) {
        UUID here = thisPhone().orElse(null);
        List<OwnAccountPage.Phone> phones = door.phones(who.id()).stream()
                .map(device -> OwnAccountPage.Phone.of(device, device.id().equals(here)))
                .toList();
        List<String> roles = access.rolesOf(who).stream().map(RoleNames::key).toList();
        return new OwnAccountPage(form, who.displayName(), roles, who.volunteer(), phones);
    }

    private static Optional<UUID> thisPhone() {
        return SignedInAccount.ofRequest().flatMap(SignedInAccount::device);
    }
}
