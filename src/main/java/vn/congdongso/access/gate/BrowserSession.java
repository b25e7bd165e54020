package vn.congdongso.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.domain.Presence;

/** An official's session in a browser. Nobody else has one. */
@Component
public class BrowserSession {

    private final Presence presence;
    private final CsrfTokenRepository csrf;

    BrowserSession(Presence presence, CsrfTokenRepository csrf) {
        this.presence = presence;
        this.csrf = csrf;
    }

    /** Nothing is carried over from before: neither session nor form token that somebody else may know. */
    public void begin(HttpServletRequest request, HttpServletResponse response, CurrentAccount who) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) presence.idleLimit(who).toSeconds());
        session.setAttribute(AccountOfRequest.ATTRIBUTE, who.id().toString());
        csrf.saveToken(csrf.generateToken(request), request, response);
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
