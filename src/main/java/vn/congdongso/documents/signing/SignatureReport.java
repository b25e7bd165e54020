package vn.congdongso.documents.signing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Violation;

/**
 * What a signed PDF bears.
 *
 * @param signatures in the order in which they were made
 * @param violations why the file is not taken; empty when everything holds
 */
public record SignatureReport(List<Found> signatures, List<Violation> violations) {

    public SignatureReport {
        signatures = List.copyOf(signatures);
        violations = List.copyOf(violations);
    }

    public boolean holds() {
        return violations.isEmpty();
    }

    /**
     * One signature.
     *
     * @param field its name in the form of the PDF; empty where it has none
     * @param claimedAt as the signer's machine says; absent where it says nothing
     * @param stampedAt as a timestamp service witnessed
     * @param validFrom of the signer's certificate
     * @param validUntil of the signer's certificate
     * @param chain names from the signer up to the last certificate known
     * @param anchored whether the chain leads to a root that the program was told to trust
     */
    public record Found(
            String field,
            String signer,
            String issuer,
            @Nullable Instant claimedAt,
            @Nullable Instant stampedAt,
            Instant validFrom,
            Instant validUntil,
            List<String> chain,
            boolean anchored) {

        public Found {
            chain = List.copyOf(chain);
        }

        /** The time that counts: the witnessed one before the claimed one. */
        public @Nullable Instant at() {
            return stampedAt == null ? claimedAt : stampedAt;
        }
    }
}
