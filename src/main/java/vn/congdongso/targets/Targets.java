package vn.congdongso.targets;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitId;

/** Read desk of what is owed, and of how far it has come. */
public interface Targets {

    /** People to be shown in the month, for each place that owes any; a unit owes what the bodies on its ground owe. */
    Map<UUID, Long> ofMonth(Collection<UUID> places, UnitId province, YearMonth month);

    /**
     * What a unit owes in the month, and each of its parts: units directly in it, bodies of the unit itself.
     *
     * @param province absent for the nation, whose targets lie in all provinces
     */
    Owed owed(UnitId unit, @Nullable UnitId province, YearMonth month);

    /** A unit's month against its target, part by part; empty when the unit is not known. */
    Optional<UnitProgress> progress(UnitId unit, YearMonth month);
}
