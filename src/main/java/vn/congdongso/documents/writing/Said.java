package vn.congdongso.documents.writing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a draft.
 *
 * @param settledBy who dealt with it; null while it is open
 */
public record Said(
        UUID id,
        String words,
        String by,
        Instant at,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    public boolean open() {
        return settledBy == null;
    }
}
