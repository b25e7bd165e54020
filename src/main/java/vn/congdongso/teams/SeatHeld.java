package vn.congdongso.teams;

import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.people.OfficeId;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

/**
 * A seat in a body for as long as one person, or one office, has it.
 *
 * @param bodyName as the body was called when these days began
 * @param office by which it is held; absent where the decision names the person
 * @param decision that made the seat
 */
public record SeatHeld(
        BodyId body,
        String bodyName,
        UnitId unit,
        SeatRole role,
        boolean invited,
        @Nullable OfficeId office,
        Validity valid,
        DocumentId decision) {}
