package vn.congdongso.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords, compares them, and thinks up first ones. */
@Component
class Passwords {

    /** Without letters that look alike on paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();
    private final BCryptPasswordEncoder encoder;
    private final String decoy;

    Passwords(AccessSettings settings) {
        this.encoder = new BCryptPasswordEncoder(settings.bcryptStrength());
        this.decoy = hash(first());
    }

    String hash(String password) {
        String hash = encoder.encode(oneForm(password));
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }

    boolean matches(String password, String hash) {
        String typed = oneForm(password);
        if (typed.getBytes(StandardCharsets.UTF_8).length > PasswordRule.MOST_BYTES) {
            typed = "";
        }
        return encoder.matches(typed, hash);
    }

    /** The hash of nobody's password: comparing with it takes as long as with a real one. */
    String decoy() {
        return decoy;
    }

    /** A first password with all four classes, to be read from paper once. */
    String first() {
        String password;
        do {
            password = IntStream.range(0, GROUPS).mapToObj(group -> letters()).collect(Collectors.joining("-"));
        } while (!PasswordRule.violations("", password, "?").isEmpty());
        return password;
    }

    private String letters() {
        return random.ints(GROUP_LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** Keyboards differ in how they compose Vietnamese letters; the password is the same. */
    private static String oneForm(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
