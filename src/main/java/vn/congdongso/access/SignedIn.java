package vn.congdongso.access;

import java.util.Optional;
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
}
