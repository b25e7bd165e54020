package vn.congdongso.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person's consent as it is kept for proof.
 *
 * @param noticeVersion which notice the person was shown or read; see {@link ConsentNotice}
 * @param textHash SHA-256 of that notice, in hexadecimal figures
 * @param on day on which the person agreed
 * @param recordedBy account of whoever wrote it down
 */
public record ConsentGiven(
        ContactPurpose purpose,
        String noticeVersion,
        String textHash,
        ConsentChannel channel,
        LocalDate on,
        UUID recordedBy) {

    public static ConsentGiven of(
            ConsentNotice notice, ContactPurpose purpose, ConsentChannel channel, LocalDate on, UUID recordedBy) {
        return new ConsentGiven(purpose, notice.version(), notice.hash(), channel, on, recordedBy);
    }
}
