package vn.congdongso.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail as it is read.
 *
 * @param before state before the change, as JSON
 * @param after state after the change, as JSON
 */
public record Entry(
        Position position,
        @Nullable UUID account,
        String actor,
        List<String> roles,
        String action,
        String subjectType,
        String subjectId,
        @Nullable UUID unit,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        @Nullable String network,
        @Nullable String request) {

    public Instant at() {
        return position.at();
    }
}
