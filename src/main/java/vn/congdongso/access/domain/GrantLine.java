package vn.congdongso.access.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.Role;

/** A grant as the trail of changes shows it. */
record GrantLine(
        Role role, String unit, LocalDate from, @Nullable LocalDate lastDay, String legalBasis) {

    static GrantLine of(UnitGrant grant) {
        return new GrantLine(
                grant.role(),
                grant.unit().toString(),
                grant.valid().from(),
                grant.valid().lastDay().orElse(null),
                grant.legalBasis());
    }
}
