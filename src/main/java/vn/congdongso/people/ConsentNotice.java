package vn.congdongso.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.congdongso.shared.VietnameseText;

/**
 * What a person is told before agreeing: which data, what for, by whom, which rights.
 *
 * @param version told apart from earlier wordings: 2026-11
 * @param text in Vietnamese, as it was read
 */
public record ConsentNotice(String version, String text) {

    /** SHA-256 of the text in its composed form. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(VietnameseText.clean(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
