package vn.congdongso.bench;

import java.util.Arrays;

/** Durations in the order in which they were measured, each with the moment at which it ended. */
final class Latencies {

    private long[] ends = new long[1024];
    private long[] nanos = new long[1024];
    private int count;

    synchronized void add(long begin, long end) {
        if (count == nanos.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        ends[count] = end;
        nanos[count++] = end - begin;
    }

    /** Those that ended in the stretch of time. */
    synchronized Quantiles between(long from, long to) {
        long[] chosen = new long[count];
        int n = 0;
        for (int i = 0; i < count; i++) {
            if (ends[i] >= from && ends[i] < to) {
                chosen[n++] = nanos[i];
            }
        }
        return new Quantiles(Arrays.copyOf(chosen, n));
    }

    Quantiles all() {
        return between(Long.MIN_VALUE, Long.MAX_VALUE);
    }
}
