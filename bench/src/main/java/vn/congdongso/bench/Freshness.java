package vn.congdongso.bench;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How long it takes from the answer to a stored visit until the province's figure has changed, while 32 phones log as fast
 * as they can. One prober is the only phone of its province and watches the province's total; the other logs in the
 * province of the load, where it is the only phone of its commune, and watches that commune's row in the province's figures:
 * the rows and the total come from one statement.
 */
final class Freshness implements Measurement {

    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 30);
    private static final int LENGTH = Integer.getInteger("bench.window", 20) * 3;
    private static final double WANTED_MILLIS = 1000;

    @Override
    public String command() {
        return "freshness";
    }

    @Override
    public String purpose() {
        return "from the answer to a stored visit to the changed figure of the province, under the load of 32 phones";
    }

    @Override
    public void run(Workbench bench, Dataset dataset, Results results) throws Exception {
        Path home = dataset.copied();
        try (Program program = Program.start(bench, home);
                Database database = Database.of(bench, home);
                HttpClient http = Client.connections()) {
            List<Phone> all = Phone.all(database);
            Prober elsewhere = new Prober(
                    http, bench.address(), all.get(Phone.ALONE_IN_ITS_PROVINCE - 1), "so.thu34", Prober.Watch.PROVINCE);
            Prober amidst = new Prober(
                    http, bench.address(), all.get(Phone.ALONE_IN_ITS_COMMUNE - 1), "so.thu01", Prober.Watch.COMMUNE);
            Ledger ledger = new Ledger();
            double perSecond;
            try (VisitLoad load = VisitLoad.start(http, bench.address(), Phone.ofOneProvince(all), ledger)) {
                Thread.sleep(WARM_UP * 1000L);
                long before = ledger.count();
                probe(List.of(elsewhere, amidst));
                perSecond = (double) (ledger.count() - before) / LENGTH;
                System.out.printf(
                        "program %d, %d answers%n",
                        program.pid(), load.latencies().all().count());
            }
            results.write(
                    "From the answer to the province's figure",
                    "bench/run freshness",
                    Machine.here(database),
                    body(perSecond, elsewhere.delays(), amidst.delays()));
        }
    }

    private static void probe(List<Prober> probers) throws InterruptedException {
        long until = System.nanoTime() + LENGTH * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (Prober prober : probers) {
            threads.add(Thread.ofVirtual().start(() -> prober.probe(until)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static String body(double perSecond, Quantiles elsewhere, Quantiles amidst) {
        boolean met = elsewhere.count() > 0
                && amidst.count() > 0
                && elsewhere.millis(0.99) <= WANTED_MILLIS
                && amidst.millis(0.99) <= WANTED_MILLIS;
        return """
                Until the changed figure has arrived at the one who asks (asked every %d ms; the asking is part of the time), \
                while 32 phones stored %.0f visits a second in one province:

                | | probes | p50 | p95 | p99 | longest |
                |---|---|---|---|---|---|
                %s
                %s

                Wanted: p99 at most 1 s: %s.""".formatted(
                        Prober.EVERY_MILLIS,
                        perSecond,
                        row("total of another province", elsewhere),
                        row("commune's row in the province of the load", amidst),
                        Results.verdict(met));
    }

    private static String row(String what, Quantiles delays) {
        return "| %s | %d | %s | %s | %s | %s |"
                .formatted(
                        what, delays.count(), delays.cell(0.50), delays.cell(0.95), delays.cell(0.99), delays.cell(1));
    }

    static UUID id(Object value) {
        return UUID.fromString(value.toString());
    }
}
