package vn.congdongso.documents.edxml;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one agency sends another.
 *
 * @param documentId identity of the message; empty where the sender gave none
 * @param number and notation as printed: 05 and QĐ-UBND
 * @param issuedOn null where it could not be read
 * @param typeName Quyết định
 * @param dueOn the day by which an answer is asked for
 */
public record EdxmlMessage(
        Party from,
        List<Party> to,
        String documentId,
        String number,
        String notation,
        String place,
        @Nullable LocalDate issuedOn,
        String typeName,
        String subject,
        String signer,
        String signerPosition,
        @Nullable LocalDate dueOn,
        List<Attached> files) {

    /**
     * @param organId code of the agency; may be empty
     * @param superior the agency that it is subordinate to; may be empty
     */
    public record Party(String organId, String superior, String name) {}

    /** @param mediaType as the sender says; not to be believed */
    public record Attached(String name, String mediaType, byte[] content) {}

    public EdxmlMessage {
        to = List.copyOf(to);
        files = List.copyOf(files);
    }

    /** 05/QĐ-UBND, as far as it is known. */
    public String code() {
        if (number.isEmpty() || notation.isEmpty()) {
            return number + notation;
        }
        return notation.startsWith("-") ? number + notation : number + "/" + notation;
    }
}
