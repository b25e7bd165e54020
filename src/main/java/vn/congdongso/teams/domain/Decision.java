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
 */
public record Decision(
        DocumentId document,
        UnitId agency,
        DecisionDraft draft,
        int version,
        @Nullable LocalDate effectiveOn,
        @Nullable DocumentId replacedBy) {

    public boolean issued() {
        return effectiveOn != null;
    }
}
