package vn.congdongso.documents.letterheads;

import java.time.Instant;
import java.util.UUID;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

/**
 * One version of an agency's template; the bytes are fetched on their own.
 *
 * @param withdrawn replaced on the day of its making, so that it never came to hold
 */
public record Letterhead(
        UUID id,
        UnitId agency,
        DocumentKind kind,
        Validity valid,
        boolean withdrawn,
        String fileName,
        String keptBy,
        Instant keptAt) {}
