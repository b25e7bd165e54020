package vn.congdongso.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Outcome;

/**
 * The one writer of the units' history: single units and whole reorganisations. It keeps paths right inside the
 * transaction of each call.
 */
public interface UnitChronicle {

    /**
     * @param parent absent for the nation only
     * @param legalBasis the document by which the unit exists
     */
    record NewUnit(
            UnitLevel level,
            String typeName,
            String name,
            @Nullable String code,
            @Nullable UnitId parent,
            LocalDate from,
            String legalBasis) {}

    UnitId establish(NewUnit unit);

    /**
     * All of it or nothing. A day that is yet to come is allowed: the new state is there to be looked at, and holds from
     * that day on.
     *
     * @return refused with every rule that the outcome would break; the field of a violation is {@code steps[i]} of the
     *     step that causes it, or empty
     */
    Outcome<Reorganisation.Applied> apply(Reorganisation reorganisation);

    /**
     * Takes back a reorganisation as if it had never been entered; meant for one whose day has not come.
     *
     * @return refused while a later one builds on it
     */
    Outcome<UUID> withdraw(UUID reorganisation);

    /** Names that units bore before the history kept here begins; known ones are left as they are. */
    void remember(Map<UnitId, List<String>> formerNames, String source);

    /** Notes where ground of an ended unit went, when that becomes known only later; what is noted already stays. */
    void trace(LineageLink link);

    /** Ends the unit; everything in it must have ended or moved by then. */
    void end(UnitId unit, LocalDate firstDayWithout, String legalBasis);

    /** From that day the unit, and all that lies in it, lies in another parent; its type may change with it. */
    void moveTo(UnitId unit, UnitId newParent, String typeName, LocalDate from, String legalBasis);
}
