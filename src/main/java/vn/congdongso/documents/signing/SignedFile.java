package vn.congdongso.documents.signing;

import java.time.Instant;
import java.util.List;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.signing.SignatureReport.Found;

/**
 * A kept PDF with its signatures; the bytes are fetched on their own.
 *
 * @param number of this file among those of the document, from 1; each holds the signatures of the one before
 * @param sha256 of the bytes, in hexadecimal
 */
public record SignedFile(
        DocumentId document,
        int number,
        String sha256,
        Origin origin,
        String keptBy,
        Instant keptAt,
        List<Found> signatures) {

    /** Signed here with a key, or signed elsewhere and taken in. */
    public enum Origin {
        KEY,
        UPLOAD
    }
}
