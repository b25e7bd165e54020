package vn.congdongso.teams.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.units.UnitId;

/**
 * A decision as it is kept.
 *
 * @param version counts the times that the draft was saved
 * @param effectiveOn set when it has been issued
 * @param replacedBy the later decision that took its place
 * @param withdrawnOn the day on which it was taken back, before it took effect
 */
public record Decision(
        DocumentId document,
        UnitId agency,
        DecisionDraft draft,
        int version,
        @Nullable LocalDate effectiveOn,
        @Nullable DocumentId replacedBy,
        @Nullable LocalDate withdrawnOn) {

    public boolean issued() {
        return effectiveOn != null;
    }

    /** Issued, and neither replaced nor taken back. */
    public boolean inForce() {
        return issued() && replacedBy == null && withdrawnOn == null;
    }

    /** Issued, with effects that are still to come. */
    public boolean awaits(LocalDate today) {
        return effectiveOn != null && withdrawnOn == null && effectiveOn.isAfter(today);
    }
}
