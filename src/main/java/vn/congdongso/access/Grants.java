package vn.congdongso.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.congdongso.units.UnitId;

/** Read desk of the roles that accounts hold on units. */
public interface Grants {

    record Held(AccountId account, String name, Role role, UnitId unit) {}

    /** Grants that name one of the units and hold on the day. */
    List<Held> on(Collection<UnitId> units, LocalDate day);
}
