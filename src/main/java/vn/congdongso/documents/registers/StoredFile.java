package vn.congdongso.documents.registers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.AccountId;

/**
 * A file as it was handed in.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 * @param withdrawnAt since when it is no longer offered; it is kept all the same
 */
public record StoredFile(
        UUID id,
        String name,
        FileKind kind,
        int size,
        String sha256,
        Instant addedAt,
        AccountId addedBy,
        @Nullable Instant withdrawnAt) {}
