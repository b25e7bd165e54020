package vn.congdongso.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of the units' history. It keeps paths right inside the transaction of each call; reorganisations and
 * imports are made of these steps.
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

    /** Ends the unit; everything in it must have ended or moved by then. */
    void end(UnitId unit, LocalDate firstDayWithout, String legalBasis);

    /** From that day the unit, and all that lies in it, lies in another parent; its type may change with it. */
    void moveTo(UnitId unit, UnitId newParent, String typeName, LocalDate from, String legalBasis);

    /** The successor took over ground of the predecessor. */
    void succeed(UnitId predecessor, UnitId successor, LocalDate day, String legalBasis);
}
