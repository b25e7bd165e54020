package vn.congdongso.outreach.domain;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that were right less than a second ago. It spares the log a query for each visit while hundreds arrive every
 * second; what does not exist is not remembered, so that a new team may log at once.
 */
final class Recent<K, V> {

    private static final long LIFE = Duration.ofMillis(900).toNanos();
    private static final int MOST = 20_000;

    private record Answer<V>(V value, long at) {}

    private final Map<K, Answer<V>> answers = new ConcurrentHashMap<>();
    private final Function<K, Optional<V>> source;

    Recent(Function<K, Optional<V>> source) {
        this.source = source;
    }

    Optional<V> get(K key) {
        Answer<V> known = answers.get(key);
        if (known != null && System.nanoTime() - known.at() < LIFE) {
            return Optional.of(known.value());
        }
        long asked = System.nanoTime();
        Optional<V> found = source.apply(key);
        if (found.isEmpty()) {
            answers.remove(key);
            return found;
        }
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(key, new Answer<>(found.get(), asked));
        return found;
    }
}
