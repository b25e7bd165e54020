package vn.congdongso.targets;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.congdongso.units.UnitId;

/** Read desk of what is owed. */
public interface Targets {

    /** People to be shown in the month, for each place that owes any; a unit owes what the bodies on its ground owe. */
    Map<UUID, Long> ofMonth(Collection<UUID> places, UnitId province, YearMonth month);
}
