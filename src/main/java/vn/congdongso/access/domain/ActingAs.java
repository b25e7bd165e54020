package vn.congdongso.access.domain;

import java.util.Optional;
import vn.congdongso.access.CurrentAccount;

/** Names who acts where the request does not know it yet: whoever is just signing in. */
public final class ActingAs {

    private static final ScopedValue<CurrentAccount> WHO = ScopedValue.newInstance();

    private ActingAs() {}

    public static void run(CurrentAccount who, Runnable deed) {
        ScopedValue.where(WHO, who).run(deed);
    }

    public static Optional<CurrentAccount> current() {
        return WHO.isBound() ? Optional.of(WHO.get()) : Optional.empty();
    }
}
