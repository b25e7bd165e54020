package vn.congdongso.documents.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;

/**
 * From a signer's certificate up, as far as the certificates at hand go.
 *
 * @param anchored whether it leads to a trusted root
 */
record CertificateChain(List<CertificateToken> tokens, boolean anchored) {

    private static final int LONGEST = 10;

    static CertificateChain of(
            CertificateToken signer, Collection<CertificateToken> known, Collection<CertificateToken> trusted) {
        List<CertificateToken> chain = new ArrayList<>(List.of(signer));
        List<CertificateToken> candidates = new ArrayList<>(trusted);
        candidates.addAll(known);
        while (chain.size() < LONGEST && !trusted.contains(chain.getLast())) {
            CertificateToken last = chain.getLast();
            List<CertificateToken> issuers = candidates.stream()
                    .filter(candidate -> !candidate.equals(last) && candidate.isCA() && last.isSignedBy(candidate))
                    .toList();
            if (last.isSelfSigned() || issuers.isEmpty()) {
                break;
            }
            chain.add(issuers.getFirst());
        }
        return new CertificateChain(List.copyOf(chain), trusted.contains(chain.getLast()));
    }

    boolean validAt(Instant time) {
        return tokens.stream().allMatch(token -> token.isValidOn(Date.from(time)));
    }

    List<String> names() {
        return tokens.stream()
                .map(token -> Certificates.signer(token.getCertificate()))
                .toList();
    }
}
