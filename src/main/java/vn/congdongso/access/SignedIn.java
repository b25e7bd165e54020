package vn.congdongso.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in on the request being answered, for code that is no handler: navigation, rows on a first page. */
public final class SignedIn {

    private SignedIn() {}

    public static Optional<CurrentAccount> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentAccount account
                ? Optional.of(account)
                : Optional.empty();
    }

    /** The phone that the request comes from; empty for a session opened by password. */
    public static Optional<UUID> device() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof UUID device
                ? Optional.of(device)
                : Optional.empty();
    }
}
