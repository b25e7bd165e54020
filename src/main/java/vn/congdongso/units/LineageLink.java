package vn.congdongso.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The successor took over ground of the predecessor.
 *
 * @param share part of the predecessor's people that went there, where the decision says it
 */
public record LineageLink(
        UnitId predecessor,
        UnitId successor,
        LocalDate day,
        Relation relation,
        @Nullable BigDecimal share,
        String legalBasis) {

    public enum Relation {
        WHOLE,
        PART
    }
}
