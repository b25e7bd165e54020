package vn.congdongso.access.web;

import java.time.Instant;
import java.util.Locale;
import vn.congdongso.access.domain.Account;
import vn.congdongso.webui.Tone;

/** How an account stands, as its keeper sees it. */
public enum AccountState {
    OPEN(Tone.GOOD),
    FIRST_PASSWORD(Tone.INFO),
    LOCKED(Tone.WARN),
    CLOSED(Tone.NONE);

    private final Tone tone;

    AccountState(Tone tone) {
        this.tone = tone;
    }

    static AccountState of(Account account, Instant now) {
        if (account.disabled()) {
            return CLOSED;
        }
        if (account.lockedAt(now)) {
            return LOCKED;
        }
        return account.mustChange() ? FIRST_PASSWORD : OPEN;
    }

    public Tone tone() {
        return tone;
    }

    public String key() {
        return "access.account.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
