package vn.congdongso.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import vn.congdongso.shared.Outcome;

class SigningKeyTests {

    private static final Instant NOW = Instant.now();

    private static String refusal(byte[] file, String password) {
        return reason(SigningKey.open(file, password.toCharArray(), NOW));
    }

    private static <T> String reason(Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T>(var violations)
                ? violations.getFirst().key().replace("signing.violation.", "")
                : "accepted";
    }

    @Test
    void opensWithItsPassword() {
        byte[] file = TestKeys.of("Trần Quốc Khánh");

        assertThat(refusal(file, TestKeys.PASSWORD)).isEqualTo("accepted");
        assertThat(refusal(file, "sai")).isEqualTo("password-wrong");
        assertThat(refusal(file, "")).isEqualTo("password-wrong");
    }

    @Test
    void leavesNoPasswordBehind() {
        char[] right = TestKeys.PASSWORD.toCharArray();
        char[] wrong = "sai".toCharArray();

        SigningKey.open(TestKeys.of("Trần Quốc Khánh"), right, NOW);
        SigningKey.open(new byte[10], wrong, NOW);

        assertThat(right).containsOnly('\0');
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void isRefusedWhenItIsNoKey() throws Exception {
        assertThat(refusal(new byte[0], "x")).isEqualTo("key-missing");
        assertThat(refusal(new byte[SigningKey.LARGEST + 1], "x")).isEqualTo("key-too-large");
        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "x")).isEqualTo("key-unknown");
        byte[] cut = Arrays.copyOf(TestKeys.of("Trần Quốc Khánh"), 500);
        assertThat(refusal(cut, TestKeys.PASSWORD)).isEqualTo("key-unknown");
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("goc", TestKeys.authority());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        certificates.store(out, TestKeys.PASSWORD.toCharArray());
        assertThat(refusal(out.toByteArray(), TestKeys.PASSWORD)).isEqualTo("key-without-key");
    }

    @Test
    void isRefusedOutsideItsTimeAndPurpose() {
        Duration year = Duration.ofDays(365);
        assertThat(refusal(TestKeys.of("Cũ", NOW.minus(year), NOW.minusSeconds(60)), TestKeys.PASSWORD))
                .isEqualTo("key-expired");
        assertThat(refusal(TestKeys.of("Mới", NOW.plusSeconds(3600), NOW.plus(year)), TestKeys.PASSWORD))
                .isEqualTo("key-not-yet");
        assertThat(refusal(
                        TestKeys.of("Máy chủ", NOW.minus(year), NOW.plus(year), KeyUsage.keyEncipherment),
                        TestKeys.PASSWORD))
                .isEqualTo("key-not-for-signing");
    }

    @Test
    void takesOnlyTransparentPictures() throws IOException {
        assertThat(reason(SignaturePicture.check(new byte[0]))).isEqualTo("accepted");
        assertThat(reason(SignaturePicture.check(picture("png", 50, BufferedImage.TYPE_INT_ARGB))))
                .isEqualTo("accepted");
        assertThat(reason(SignaturePicture.check(picture("png", 50, BufferedImage.TYPE_INT_RGB))))
                .isEqualTo("picture-not-transparent");
        assertThat(reason(SignaturePicture.check(picture("png", 4_001, BufferedImage.TYPE_BYTE_BINARY))))
                .isEqualTo("picture-too-wide");
        assertThat(reason(SignaturePicture.check(picture("jpg", 50, BufferedImage.TYPE_INT_RGB))))
                .isEqualTo("picture-not-png");
        assertThat(reason(SignaturePicture.check(Arrays.copyOf(picture("png", 50, BufferedImage.TYPE_INT_ARGB), 60))))
                .isEqualTo("picture-not-png");
        assertThat(reason(SignaturePicture.check(new byte[SignaturePicture.LARGEST + 1])))
                .isEqualTo("picture-too-large");
    }

    static byte[] picture(String format, int side, int type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, type), format, out);
        return out.toByteArray();
    }
}
