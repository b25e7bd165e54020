package vn.congdongso.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.domain.Presence;

/**
 * Finds out who asks, when somebody wants to know. The session keeps an id and nothing else: name, rights and locks are
 * read anew at each request, so that a change counts at once. On the phone's pages the phone comes first, elsewhere the
 * session of an official does.
 */
@Component
class AccountOfRequest implements SecurityContextRepository {

    /** Under this name Spring Session also lists sessions by account. */
    static final String ATTRIBUTE = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Presence presence;
    private final DeviceCookie cookie;

    AccountOfRequest(Presence presence, DeviceCookie cookie) {
        this.presence = presence;
        this.cookie = cookie;
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        HttpServletRequest request = exchange.getRequest();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        Optional<SignedInAccount> found = Addresses.isPhonePage(request)
                ? byDevice(request).or(() -> bySession(request))
                : bySession(request).or(() -> byDevice(request));
        found.ifPresent(account -> {
            context.setAuthentication(account);
            MDC.put(RequestIdentity.ACCOUNT, account.getName());
        });
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // signing in writes what is to be kept by itself
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessionAccount(request).isPresent() || cookie.read(request).isPresent();
    }

    private Optional<SignedInAccount> bySession(HttpServletRequest request) {
        return sessionAccount(request).flatMap(presence::official).map(SignedInAccount::bySession);
    }

    private Optional<SignedInAccount> byDevice(HttpServletRequest request) {
        return cookie.device(request).map(SignedInAccount::byDevice);
    }

    private static Optional<AccountId> sessionAccount(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String id
                ? Optional.of(AccountId.of(id))
                : Optional.empty();
    }
}
