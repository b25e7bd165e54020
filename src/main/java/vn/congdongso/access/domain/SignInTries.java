package vn.congdongso.access.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.access.AccountId;
import vn.congdongso.shared.Today;

/**
 * Counts a try before the password is looked at. Whoever sends a thousand tries at once still gets no more of them
 * than the rule gives.
 */
@Component
class SignInTries {

    /** A try that an account still had. */
    record Try(AccountId account, String passwordHash, int no) {}

    /**
     * @param admitted whether the address may try at all
     * @param attempt empty when nobody may try this name: unknown, closed, or locked
     */
    record Start(boolean admitted, Optional<Try> attempt) {}

    private static final String ADDRESS = """
            CASE family(CAST(:address AS inet)) WHEN 6 THEN CAST(network(set_masklen(CAST(:address AS inet), 64)) AS inet)
            ELSE CAST(:address AS inet) END""";

    private final JdbcClient jdbc;
    private final Today today;
    private final AccessSettings settings;

    SignInTries(JdbcClient jdbc, Today today, AccessSettings settings) {
        this.jdbc = jdbc;
        this.today = today;
        this.settings = settings;
    }

    /** One commit in any case, so that the time it takes does not tell whether a name is known. */
    @Transactional
    Start start(String address, String username) {
        return admits(address) ? new Start(true, take(username)) : new Start(false, Optional.empty());
    }

    /** The last try locks until it proves right. */
    @Transactional
    Optional<Try> take(String username) {
        Instant now = today.now();
        return jdbc.sql("""
                UPDATE access.account SET
                    failed_tries = CASE WHEN locked_until IS NULL THEN failed_tries ELSE 0 END + 1,
                    locked_until = CASE
                        WHEN CASE WHEN locked_until IS NULL THEN failed_tries ELSE 0 END + 1 >= :limit THEN :end
                    END
                WHERE lower(username) = :username AND disabled_at IS NULL
                    AND (locked_until IS NULL OR locked_until <= :now)
                RETURNING id, password_hash, failed_tries""")
                .param("username", username)
                .param("now", Moments.at(now))
                .param("limit", settings.lockOut().tries())
                .param("end", Moments.at(now.plus(settings.lockOut().duration())))
                .query((row, no) -> new Try(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("password_hash"),
                        row.getInt("failed_tries")))
                .optional();
    }

    /** The password was right: the count of wrong ones in a row begins anew. */
    @Transactional
    void forget(AccountId account) {
        jdbc.sql("UPDATE access.account SET failed_tries = 0, locked_until = NULL WHERE id = :id")
                .param("id", account.value())
                .update();
    }

    boolean wasLast(Try attempt) {
        return attempt.no() >= settings.lockOut().tries();
    }

    /** Whether the address may try once more in this stretch of time. An IPv6 address counts as its /64 network. */
    private boolean admits(String address) {
        int tries = jdbc.sql("""
                INSERT INTO access.address_try AS t (address, since, tries)
                VALUES (%s, :since, 1)
                ON CONFLICT (address, since) DO UPDATE SET tries = t.tries + 1
                RETURNING tries""".formatted(ADDRESS))
                .param("address", address)
                .param("since", Moments.at(windowStart()))
                .query(Integer.class)
                .single();
        return tries <= settings.rate().tries();
    }

    /** A right password was no wrong try: many officials share one address. */
    @Transactional
    void giveBack(String address) {
        jdbc.sql("UPDATE access.address_try SET tries = tries - 1 WHERE address = %s AND since = :since"
                        .formatted(ADDRESS))
                .param("address", address)
                .param("since", Moments.at(windowStart()))
                .update();
    }

    @Transactional
    @Scheduled(cron = "0 17 * * * *")
    public void forgetYesterdays() {
        jdbc.sql("DELETE FROM access.address_try WHERE since < :moment")
                .param("moment", Moments.at(today.now().minus(Duration.ofDays(1))))
                .update();
    }

    private Instant windowStart() {
        long window = settings.rate().window().toSeconds();
        return Instant.ofEpochSecond(today.now().getEpochSecond() / window * window);
    }
}
