package vn.congdongso.documents.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The roots that the operator told the program to trust; none unless a file is named. */
@Component
class TrustedRoots {

    private final List<CertificateToken> roots;

    TrustedRoots(SigningSettings settings) {
        String file = settings.trustedCertificates();
        this.roots = file == null || file.isBlank() ? List.of() : read(Path.of(file));
    }

    List<CertificateToken> all() {
        return roots;
    }

    private static List<CertificateToken> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .map(CertificateToken::new)
                    .toList();
        } catch (IOException | CertificateException unread) {
            throw new IllegalStateException(
                    "congdongso.signing.trusted-certificates: cannot read certificates from " + file, unread);
        }
    }
}
