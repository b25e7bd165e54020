package vn.congdongso.audit.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.Actor;
import vn.congdongso.shared.Change;

/**
 * A change on its way into the trail.
 *
 * @param province whose chain it joins; {@link #NO_PROVINCE} for what lies in none
 * @param before state as JSON
 * @param after state as JSON
 */
record Line(
        UUID province,
        Instant at,
        Actor actor,
        Change change,
        @Nullable String before,
        @Nullable String after) {

    static final UUID NO_PROVINCE = new UUID(0, 0);

    static final int LANES = 64;

    /** Heads are always taken in this order, so that two transactions never wait for each other crosswise. */
    static final Comparator<Line> BY_CHAIN =
            Comparator.comparing(Line::province).thenComparing(Line::lane);

    /** What one account does stays in one chain, in its order; who has no account is told apart by what is touched. */
    int lane() {
        Object key = actor.account() == null ? change.subjectId() : actor.account();
        return Math.floorMod(key.hashCode(), LANES);
    }
}
