package vn.congdongso.postgres;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Looks again and again until something has come true. */
final class Waiting {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private Waiting() {}

    static void until(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("did not come true within " + LONGEST);
            }
            Thread.sleep(PAUSE);
        }
    }
}
