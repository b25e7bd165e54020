package vn.congdongso.territory.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.LineageLink;

/**
 * Ground that went from one unit to another.
 *
 * @param share part of the predecessor's people that went there, where the decision says it
 */
public record UnitLink(
        UUID predecessor,
        UUID successor,
        LocalDate day,
        LineageLink.Relation relation,
        @Nullable BigDecimal share,
        String legalBasis) {

    static UnitLink of(LineageLink link) {
        return new UnitLink(
                link.predecessor().value(),
                link.successor().value(),
                link.day(),
                link.relation(),
                link.share(),
                link.legalBasis());
    }
}
