package vn.congdongso.access.domain;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The numbers of signing in. Defaults follow TCVN 14423:2026, level 2.
 *
 * @param bcryptStrength cost of one password check, as a power of two
 * @param keeperPasswordAge after this time an account keeper chooses a new password
 */
@ConfigurationProperties("congdongso.access")
public record AccessSettings(
        @DefaultValue LockOut lockOut,
        @DefaultValue Rate rate,
        @DefaultValue Idle idle,
        @DefaultValue Invitation invitation,
        @DefaultValue Device device,
        @DefaultValue("12") int bcryptStrength,
        @DefaultValue("60d") Duration keeperPasswordAge) {

    /**
     * @param tries wrong tries in a row
     * @param duration how long the account stays shut unless its keeper opens it
     */
    public record LockOut(
            @DefaultValue("5") int tries,
            @DefaultValue("12h") Duration duration) {}

    /** Wrong tries that one address has in a stretch of time, whatever the account. */
    public record Rate(
            @DefaultValue("30") int tries,
            @DefaultValue("10m") Duration window) {}

    /** How long a session lasts without a request. */
    public record Idle(
            @DefaultValue("15m") Duration official,
            @DefaultValue("5m") Duration keeper) {}

    /** @param devices phones that one member may use at the same time */
    public record Invitation(
            @DefaultValue("7d") Duration lifetime,
            @DefaultValue("3") int devices) {}

    /**
     * @param lifetime a phone not used for this long has to be invited again
     * @param seenEvery how often its last use is noted
     */
    public record Device(
            @DefaultValue("180d") Duration lifetime,
            @DefaultValue("1h") Duration seenEvery) {}
}
