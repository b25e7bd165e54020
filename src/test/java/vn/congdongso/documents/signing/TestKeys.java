package vn.congdongso.documents.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys of people and organs who do not exist, certified by an authority that is made up for the run. */
public final class TestKeys {

    public static final String PASSWORD = "mật khẩu thử 1";

    private static final AtomicLong SERIAL = new AtomicLong(1);
    private static final KeyPair ROOT_KEY = pair();
    private static final X509Certificate ROOT = root();

    private TestKeys() {}

    /** A file .p12 with {@link #PASSWORD}, good for a year from yesterday. */
    public static byte[] of(String name) {
        Instant from = Instant.now().minus(Duration.ofDays(1));
        return of(name, from, from.plus(Duration.ofDays(365)));
    }

    public static byte[] of(String name, Instant from, Instant until) {
        return of(name, from, until, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }

    public static byte[] of(String name, Instant from, Instant until, int usage) {
        try {
            KeyPair pair = pair();
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    ROOT,
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(from),
                    Date.from(until),
                    new X500Principal("CN=" + name + ",C=VN"),
                    pair.getPublic());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "khoa", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {signed(builder), ROOT});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, PASSWORD.toCharArray());
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException | OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static X509Certificate authority() {
        return ROOT;
    }

    private static X509Certificate root() {
        Instant from = Instant.now().minus(Duration.ofDays(3650));
        X500Principal name = new X500Principal("CN=Chứng thực Thử nghiệm,C=VN");
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(from),
                Date.from(from.plus(Duration.ofDays(7300))),
                name,
                ROOT_KEY.getPublic());
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
            return signed(builder);
        } catch (CertIOException | GeneralSecurityException | OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder)
            throws GeneralSecurityException, OperatorCreationException {
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(ROOT_KEY.getPrivate())));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
