package vn.congdongso.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Read desk of what became of units. */
public interface UnitHistory {

    /**
     * @param legalBasis the document by which this version began
     * @param endBasis the document by which the unit ended with it; absent where another version follows or none ends it
     */
    record Version(
            UnitSummary unit, String legalBasis, @Nullable String endBasis) {}

    /** What happened to a unit on a day. */
    enum Kind {
        BEGUN,
        ENDED,
        RENAMED,
        RETYPED,
        RECODED,
        MOVED
    }

    /**
     * @param before absent for a unit that began
     * @param after absent for a unit that ended
     */
    record Event(
            Kind kind,
            LocalDate day,
            @Nullable UnitSummary before,
            @Nullable UnitSummary after,
            String legalBasis) {

        public UnitSummary unit() {
            UnitSummary known = after != null ? after : before;
            if (known == null) {
                throw new IllegalStateException("an event without a unit");
            }
            return known;
        }
    }

    /** Every version that the unit has had, the earliest first. */
    List<Version> versions(UnitId unit);

    /** From whom the unit took over ground, and to whom its own went, directly, the earliest first. */
    List<LineageLink> lineage(UnitId unit);

    /**
     * The living units in which the ground of an ended unit lies on the day, through any number of reorganisations; the
     * unit itself while it lives.
     */
    List<UnitSummary> whereNow(UnitId unit, LocalDate day);

    /** The same of many units, each step of the way asked for once. */
    Map<UnitId, List<UnitSummary>> whereNow(Collection<UnitId> units, LocalDate day);

    /**
     * What changed in the units that lie in the given one, before or after the change, from the first day to the last, the
     * latest first. A unit that changed in nothing but the line above it is left out.
     */
    List<Event> changes(UnitId within, LocalDate from, LocalDate to, long offset, int limit);

    long countChanges(UnitId within, LocalDate from, LocalDate to);
}
