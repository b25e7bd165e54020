package vn.congdongso.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Phones that log one visit after the other, each as fast as it is answered. What is not answered is sent again under the
 * same id, until it is.
 */
final class VisitLoad implements AutoCloseable {

    private final List<Thread> threads = new ArrayList<>();
    private final Latencies latencies = new Latencies();
    private final Ledger ledger;
    private final AtomicReference<String> refusal = new AtomicReference<>();
    private volatile boolean running = true;

    private VisitLoad(Ledger ledger) {
        this.ledger = ledger;
    }

    static VisitLoad start(HttpClient http, String address, List<Phone> phones, Ledger ledger)
            throws IOException, InterruptedException {
        VisitLoad load = new VisitLoad(ledger);
        List<Client> clients = new ArrayList<>();
        for (Phone phone : phones) {
            clients.add(Client.of(http, address, phone));
        }
        for (int i = 0; i < clients.size(); i++) {
            Client client = clients.get(i);
            Phone phone = phones.get(i);
            load.threads.add(Thread.ofVirtual().name("phone " + phone.no()).start(() -> load.log(client, phone)));
        }
        return load;
    }

    Latencies latencies() {
        return latencies;
    }

    private void log(Client client, Phone phone) {
        try {
            while (running) {
                SentVisit visit = SentVisit.today(phone);
                ledger.sent(visit);
                while (!confirmed(client, visit)) {
                    ledger.unsure();
                    Thread.sleep(100);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean confirmed(Client client, SentVisit visit) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            Client.Answer answer = client.put(visit.address(), visit.json());
            latencies.add(begin, System.nanoTime());
            if (answer.status() != 201 && answer.status() != 200) {
                refusal.compareAndSet(null, answer.status() + " " + answer.body());
                return false;
            }
            ledger.confirmed(visit, answer.status() == 200);
            return true;
        } catch (IOException unanswered) {
            return false;
        }
    }

    /** Ends when every phone has the answer to its last visit. */
    @Override
    public void close() throws InterruptedException {
        running = false;
        for (Thread thread : threads) {
            thread.join();
        }
        if (refusal.get() != null) {
            throw new IllegalStateException("a visit was refused: " + refusal.get());
        }
    }
}
