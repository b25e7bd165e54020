package vn.congdongso.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.congdongso.access.domain.Presence;

/** Notes now and then that an account is in use; a phone in use keeps its cookie for another half year. */
@Component
class LastSeen implements HandlerInterceptor {

    private final Presence presence;
    private final DeviceCookie cookie;

    LastSeen(Presence presence, DeviceCookie cookie) {
        this.presence = presence;
        this.cookie = cookie;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof ResourceHttpRequestHandler)) {
            SignedInAccount.ofRequest()
                    .filter(who -> presence.isStale(who.lastSeen().orElse(null)))
                    .ifPresent(who -> note(who, request, response));
        }
        return true;
    }

    private void note(SignedInAccount who, HttpServletRequest request, HttpServletResponse response) {
        Optional<UUID> device = who.device();
        presence.seen(who.account().id(), device.orElse(null));
        if (device.isPresent()) {
            cookie.read(request).ifPresent(shown -> cookie.give(request, response, shown.device(), shown.secret()));
        }
    }
}
