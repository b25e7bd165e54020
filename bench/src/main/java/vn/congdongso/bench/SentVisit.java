package vn.congdongso.bench;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A visit as a phone sends it, under an id that the phone made. */
record SentVisit(UUID id, UUID body, UUID province, int people, String json) {

    private static final String[] TOPICS = {"vneid", "public-services", "health-record", "e-payment", "online-safety"};
    private static final String[] RESULTS = {"DONE", "DONE", "DONE", "CONTINUES", "NOT_DONE"};

    static SentVisit today(Phone phone) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int people = 1 + random.nextInt(5);
        String json = "{\"topic\":\"%s\",\"people\":%d,\"result\":\"%s\",\"day\":\"%s\"}"
                .formatted(
                        TOPICS[random.nextInt(TOPICS.length)],
                        people,
                        RESULTS[random.nextInt(RESULTS.length)],
                        LocalDate.now());
        return new SentVisit(idByTime(random), phone.body(), phone.province(), people, json);
    }

    String address() {
        return "/api/v1/teams/" + body + "/visits/" + id;
    }

    /** Version 7, as the phones make them: neighbours in time are neighbours in the index. */
    private static UUID idByTime(ThreadLocalRandom random) {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L);
    }
}
