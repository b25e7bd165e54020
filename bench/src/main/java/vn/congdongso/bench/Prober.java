package vn.congdongso.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Logs a visit and asks for the province's figures until they hold it, again and again. */
final class Prober {

    static final int EVERY_MILLIS = 25;

    private static final long PATIENCE = 20_000_000_000L;

    enum Watch {
        PROVINCE,
        COMMUNE
    }

    private final Client phone;
    private final Client desk;
    private final Phone of;
    private final Watch watch;
    private final Latencies delays = new Latencies();

    Prober(HttpClient http, String address, Phone of, String official, Watch watch)
            throws IOException, InterruptedException {
        this.phone = Client.of(http, address, of);
        this.desk = Client.signedIn(http, address, official);
        this.of = of;
        this.watch = watch;
    }

    Quantiles delays() {
        return delays.all();
    }

    void probe(long until) {
        try {
            while (System.nanoTime() < until) {
                once();
                Thread.sleep(ThreadLocalRandom.current().nextInt(50, 250));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void once() throws IOException, InterruptedException {
        long before = people();
        SentVisit visit = SentVisit.today(of);
        phone.put(visit.address(), visit.json()).expect(201);
        long answered = System.nanoTime();
        while (people() < before + visit.people()) {
            if (System.nanoTime() - answered > PATIENCE) {
                throw new IllegalStateException("the figure of the province does not change");
            }
            Thread.sleep(EVERY_MILLIS);
        }
        delays.add(answered, System.nanoTime());
    }

    private long people() throws IOException, InterruptedException {
        Map<String, Object> progress = Json.object(desk.get("/api/v1/units/" + of.province() + "/progress")
                .expect(200)
                .body());
        if (watch == Watch.PROVINCE) {
            return number(progress.get("people"));
        }
        List<?> parts = (List<?>) progress.get("parts");
        return parts.stream()
                .map(Map.class::cast)
                .filter(part -> of.commune().toString().equals(part.get("id")))
                .mapToLong(part -> number(part.get("people")))
                .findFirst()
                .orElseThrow();
    }

    private static long number(Object value) {
        return ((Double) value).longValue();
    }
}
