package vn.congdongso.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Identities that sort by the time of their making (RFC 9562, version 7). */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        long time = System.currentTimeMillis();
        long high = (time << 16) | 0x7000L | (RANDOM.nextInt() & 0x0fffL);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
