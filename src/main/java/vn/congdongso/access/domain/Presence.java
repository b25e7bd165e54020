package vn.congdongso.access.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Role;
import vn.congdongso.shared.Today;

/** Accounts in use: whether one may still be, since when, and for how long without a sign of life. */
@Component
public class Presence {

    private final AccountRows accounts;
    private final DeviceRows devices;
    private final Standings standings;
    private final Today today;
    private final AccessSettings settings;

    Presence(AccountRows accounts, DeviceRows devices, Standings standings, Today today, AccessSettings settings) {
        this.accounts = accounts;
        this.devices = devices;
        this.standings = standings;
        this.today = today;
        this.settings = settings;
    }

    /** The account of an open session, unless it was closed meanwhile. */
    public Optional<Account> official(AccountId id) {
        return accounts.find(id).filter(account -> !account.volunteer() && !account.disabled());
    }

    public Duration idleLimit(CurrentAccount who) {
        boolean keeper = standings.of(who).roles().contains(Role.ADMINISTRATOR);
        return keeper ? settings.idle().keeper() : settings.idle().official();
    }

    /** Whether its last use was noted so long ago that it is worth another write. */
    public boolean isStale(@Nullable Instant lastSeen) {
        return lastSeen == null || lastSeen.plus(settings.device().seenEvery()).isBefore(today.now());
    }

    @Transactional
    public void seen(AccountId account, @Nullable UUID device) {
        if (device == null) {
            accounts.seen(account, today.now());
        } else {
            devices.seen(device, today.now());
        }
    }
}
