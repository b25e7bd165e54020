package vn.congdongso.documents.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;

/**
 * A private key with its certificates, out of a PKCS#12 file; held no longer than one signature takes.
 *
 * @param chain the signer's certificate first
 */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {

    /** Bytes; a key with its chain has a few thousand. */
    static final int LARGEST = 256 * 1024;

    static final String FILE = "key";
    static final String PASSWORD = "password";

    X509Certificate certificate() {
        return chain.getFirst();
    }

    /** @param password overwritten before this returns */
    static Outcome<SigningKey> open(byte[] file, char[] password, Instant now) {
        try {
            return file.length == 0
                    ? refused(FILE, "signing.violation.key-missing")
                    : file.length > LARGEST
                            ? refused(FILE, "signing.violation.key-too-large", LARGEST / 1024)
                            : opened(file, password, now);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static Outcome<SigningKey> opened(byte[] file, char[] password, Instant now) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key) {
                    return usable(new SigningKey(key, chain(store.getCertificateChain(alias))), now);
                }
            }
            return refused(FILE, "signing.violation.key-without-key");
        } catch (IOException unread) {
            return unread.getCause() instanceof UnrecoverableKeyException
                    ? refused(PASSWORD, "signing.violation.password-wrong")
                    : refused(FILE, "signing.violation.key-unknown");
        } catch (UnrecoverableKeyException locked) {
            return refused(PASSWORD, "signing.violation.password-wrong");
        } catch (GeneralSecurityException | RuntimeException unread) {
            // hostile files break the parser in ways of their own
            return refused(FILE, "signing.violation.key-unknown");
        }
    }

    private static List<X509Certificate> chain(Certificate[] given) {
        return Arrays.stream(given == null ? new Certificate[0] : given)
                .filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast)
                .toList();
    }

    private static Outcome<SigningKey> usable(SigningKey opened, Instant now) {
        if (opened.chain().isEmpty()) {
            return refused(FILE, "signing.violation.key-without-certificate");
        }
        X509Certificate certificate = opened.certificate();
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[0] && !usage[1]) {
            return refused(FILE, "signing.violation.key-not-for-signing");
        }
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        if (now.isAfter(until)) {
            return refused(FILE, "signing.violation.key-expired", day(until));
        }
        if (now.isBefore(from)) {
            return refused(FILE, "signing.violation.key-not-yet", day(from));
        }
        return Outcome.accepted(opened);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Today.ZONE);
    }

    private static Outcome<SigningKey> refused(String field, String key, Object... args) {
        return Outcome.refused(Violation.of(field, key, args));
    }
}
