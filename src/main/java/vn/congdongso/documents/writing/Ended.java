package vn.congdongso.documents.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentStatus;

/**
 * How an issued document was taken back.
 *
 * @param status recalled or void
 * @param by the document that recalled it, where one did
 */
public record Ended(
        DocumentStatus status,
        LocalDate on,
        String reason,
        @Nullable DocumentId by,
        String who) {}
