package vn.congdongso.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it is kept for proof, also after it was withdrawn.
 *
 * @param withdrawn null while it is in force
 */
public record Consent(
        UUID id,
        ContactKind kind,
        ContactPurpose purpose,
        String noticeVersion,
        ConsentChannel channel,
        LocalDate on,
        @Nullable Instant withdrawn) {}
