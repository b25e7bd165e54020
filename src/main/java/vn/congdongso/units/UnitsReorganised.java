package vn.congdongso.units;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Published inside the transaction that changed units, or took a change back: sums that are kept by units have to be laid
 * anew from the day on.
 *
 * @param provinces in which units changed, then and now
 */
public record UnitsReorganised(UUID reorganisation, LocalDate day, Set<UnitId> provinces) {}
