package vn.congdongso.access.gate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.domain.Account;
import vn.congdongso.access.domain.KnownDevice;

/** Who the request comes from, as found by a session or a phone's cookie. Tells its id and never a name. */
public final class SignedInAccount extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient CurrentAccount account;
    private final boolean mustChange;
    private final @Nullable UUID device;
    private final @Nullable Instant lastSeen;

    private SignedInAccount(
            CurrentAccount account, boolean mustChange, @Nullable UUID device, @Nullable Instant lastSeen) {
        super(List.of());
        this.account = account;
        this.mustChange = mustChange;
        this.device = device;
        this.lastSeen = lastSeen;
        setDetails(device);
        setAuthenticated(true);
    }

    static SignedInAccount bySession(Account account) {
        return new SignedInAccount(account.current(), account.mustChange(), null, account.lastSeen());
    }

    static SignedInAccount byDevice(KnownDevice device) {
        return new SignedInAccount(device.current(), false, device.id(), device.lastSeen());
    }

    public static Optional<SignedInAccount> ofRequest() {
        Authentication found = SecurityContextHolder.getContext().getAuthentication();
        return found instanceof SignedInAccount account ? Optional.of(account) : Optional.empty();
    }

    public static Optional<CurrentAccount> current() {
        return ofRequest().map(SignedInAccount::account);
    }

    public CurrentAccount account() {
        return account;
    }

    /** The password has to be changed before anything else. */
    public boolean mustChange() {
        return mustChange;
    }

    /** The phone; absent where a password opened a session. */
    public Optional<UUID> device() {
        return Optional.ofNullable(device);
    }

    Optional<Instant> lastSeen() {
        return Optional.ofNullable(lastSeen);
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return account;
    }

    @Override
    public String getName() {
        return account.id().toString();
    }

    @Override
    public String toString() {
        return getName();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInAccount that && that.account.equals(account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
