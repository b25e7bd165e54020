package vn.congdongso.outreach.domain;

import java.util.Arrays;

/** What tells a repeated send from another visit under the same id. */
final class Fingerprint {

    private final byte[] hash;

    Fingerprint(byte[] hash) {
        this.hash = hash.clone();
    }

    boolean of(byte[] other) {
        return Arrays.equals(hash, other);
    }
}
