package vn.congdongso.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Open;
import vn.congdongso.access.domain.AcceptInvitation;
import vn.congdongso.access.domain.Door;
import vn.congdongso.access.domain.KnownDevice;
import vn.congdongso.access.domain.SignOutDevice;
import vn.congdongso.access.gate.DeviceCookie;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.Pages;

/** The personal link. Opening it changes nothing: chat programs open links too, to show a preview. */
@Controller
class InvitationController {

    private final Door door;
    private final AcceptInvitation accept;
    private final SignOutDevice signOut;
    private final DeviceCookie cookie;

    InvitationController(Door door, AcceptInvitation accept, SignOutDevice signOut, DeviceCookie cookie) {
        this.door = door;
        this.accept = accept;
        this.signOut = signOut;
        this.cookie = cookie;
    }

    /** Where a phone that is not known is told what to do. */
    @Open
    @GetMapping("/moi")
    ModelAndView withoutLink() {
        return Pages.page("access/invitation-closed", InvitationClosedPage.withoutLink());
    }

    @Open
    @GetMapping("/moi/{token}")
    ModelAndView look(@PathVariable String token, HttpServletResponse response) {
        keepOutOfIndexes(response);
        return switch (door.look(token)) {
            case Door.Look.Welcome welcome ->
                Pages.page("access/invitation", new InvitationPage(token, welcome.name(), welcome.bodyName()));
            case Door.Look.Closed closed ->
                closed(closed.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    @Open
    @PostMapping("/moi/{token}")
    ModelAndView accept(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        keepOutOfIndexes(response);
        Optional<KnownDevice> phone = cookie.device(request);
        AcceptInvitation.Command command = new AcceptInvitation.Command(
                token,
                request.getHeader(HttpHeaders.USER_AGENT),
                phone.map(KnownDevice::account).orElse(null));
        return switch (accept.handle(command)) {
            case Outcome.Accepted<AcceptInvitation.Accepted>(AcceptInvitation.Accepted accepted) -> {
                letIn(accepted, phone, request, response);
                yield new ModelAndView(Pages.redirect("/m/"));
            }
            case Outcome.Refused<AcceptInvitation.Accepted>(List<Violation> violations) ->
                closed(Door.Reason.of(violations.getFirst().key())
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'));
        };
    }

    /** A phone that was somebody else's until now is theirs no more. */
    private void letIn(
            AcceptInvitation.Accepted accepted,
            Optional<KnownDevice> before,
            HttpServletRequest request,
            HttpServletResponse response) {
        UUID device = accepted.device();
        String secret = accepted.secret();
        if (device != null && secret != null) {
            before.ifPresent(phone -> signOut.handle(new SignOutDevice.Command(phone.current(), phone.id())));
            cookie.give(request, response, device, secret);
        }
    }

    private static ModelAndView closed(String reason) {
        ModelAndView page = Pages.page("access/invitation-closed", new InvitationClosedPage(reason));
        page.setStatus(reason.equals("unknown") ? HttpStatus.NOT_FOUND : HttpStatus.GONE);
        return page;
    }

    private static void keepOutOfIndexes(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
