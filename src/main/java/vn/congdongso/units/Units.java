package vn.congdongso.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Read desk of the administrative units. Every question takes the day for which it is asked. */
public interface Units {

    /** The version that holds on the day; empty when the unit did not exist then. */
    Optional<UnitSummary> find(UnitId unit, LocalDate day);

    /** The version of that day, or else the last before it, or else the first: the name under which a unit is remembered. */
    Optional<UnitSummary> lastKnown(UnitId unit, LocalDate day);

    Map<UnitId, UnitSummary> findAll(Collection<UnitId> units, LocalDate day);

    /** Direct children in Vietnamese order of names, numbers by their value. */
    List<UnitSummary> children(UnitId parent, LocalDate day);

    /** From the nation down to the unit's parent. */
    List<UnitSummary> ancestors(UnitId unit, LocalDate day);

    /** All units of one level below a unit on that day. */
    List<UnitSummary> below(UnitId ancestor, UnitLevel level, LocalDate day);

    /** The unit and everything that it lies in, in the boundaries of the day; for an ended unit those of its last day. */
    List<UUID> withAncestors(UnitId unit, LocalDate day);

    /**
     * Every unit in which the given one lies or whose ground it became: its ancestors on the day or on its last day,
     * and those of all its successors. A right on any of them covers the unit.
     */
    List<UUID> coveredBy(UnitId unit, LocalDate day);

    /** Ended units whose ground the given one took over, directly or in steps, as they last were. */
    List<UnitSummary> predecessors(UnitId unit);

    /**
     * Units of one level that lie or once lay in a unit, or in one whose ground it took over, each as it last was: the
     * districts of a province, for instance.
     */
    List<UnitSummary> everBelow(UnitId ancestor, UnitLevel level);

    Optional<UnitSummary> byCode(UnitLevel level, String code, LocalDate day);

    /**
     * A page of all that lies in a unit on the day, itself first, in an order that never changes: that of the paths.
     *
     * @param after path of the last unit of the page before; empty for the first page
     */
    List<UnitSummary> subtree(UnitId top, LocalDate day, String after, int limit);

    /** The unit itself while it lives on the day; else the one that took over all of its ground, through any number of steps. */
    Optional<UnitSummary> standsFor(UnitId unit, LocalDate day);
}
