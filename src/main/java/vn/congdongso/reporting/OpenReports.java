package vn.congdongso.reporting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.congdongso.units.UnitId;

/** Read desk of reports that have been begun and not accepted. */
public interface OpenReports {

    /** How many there are, for each of the units for which there are any; a team's report lies with its commune. */
    Map<UnitId, Long> ofUnits(Collection<UnitId> units);

    /** The same for bodies. */
    Map<UUID, Long> ofBodies(Collection<UUID> bodies);
}
