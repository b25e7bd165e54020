package vn.congdongso.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the audit trail keeps of one change; who made it, and when, is added where it is written down.
 *
 * @param action stable code such as {@code teams.decision.issued}
 * @param subjectType what kind of thing changed, e.g. {@code decision}
 * @param subjectId its identity
 * @param unitId the administrative unit that it concerns, if any
 * @param before state before the change, written as JSON
 * @param after state after the change, written as JSON
 * @param reason in the person's words, where one was asked for
 */
public record Change(
        String action,
        String subjectType,
        String subjectId,
        @Nullable UUID unitId,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String reason) {

    public static Change of(String action, String subjectType, Object subjectId, @Nullable UUID unitId, Object after) {
        return new Change(action, subjectType, subjectId.toString(), unitId, null, after, null);
    }

    public Change replacing(Object previous) {
        return new Change(action, subjectType, subjectId, unitId, previous, after, reason);
    }

    public Change because(String words) {
        return new Change(action, subjectType, subjectId, unitId, before, after, words);
    }
}
