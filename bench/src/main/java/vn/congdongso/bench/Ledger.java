package vn.congdongso.bench;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the clients know: every visit that they ever sent, and which of them were confirmed. */
final class Ledger {

    private final Map<UUID, SentVisit> sent = new ConcurrentHashMap<>();
    private final Map<UUID, SentVisit> confirmed = new ConcurrentHashMap<>();
    private final AtomicLong repeats = new AtomicLong();
    private final AtomicLong confirmedAgain = new AtomicLong();

    void sent(SentVisit visit) {
        sent.put(visit.id(), visit);
    }

    /** The answer did not come; nobody knows whether the visit is stored. */
    void unsure() {
        repeats.incrementAndGet();
    }

    /** @param before whether the program said that it had stored the visit earlier */
    void confirmed(SentVisit visit, boolean before) {
        confirmed.put(visit.id(), visit);
        if (before) {
            confirmedAgain.incrementAndGet();
        }
    }

    Map<UUID, SentVisit> sent() {
        return Map.copyOf(sent);
    }

    Map<UUID, SentVisit> confirmed() {
        return Map.copyOf(confirmed);
    }

    long count() {
        return confirmed.size();
    }

    /** Sends without an answer, each of which was repeated. */
    long repeats() {
        return repeats.get();
    }

    /** Of which the program had stored this many already. */
    long confirmedAgain() {
        return confirmedAgain.get();
    }
}
