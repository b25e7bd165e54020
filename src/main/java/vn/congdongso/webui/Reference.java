package vn.congdongso.webui;

import java.security.SecureRandom;

/** What a person reads out on the telephone, and an operator finds in the log: 7F3K-29QM. No letter looks like a digit. */
public final class Reference {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    public static String next() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                reference.append('-');
            }
            reference.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
