package vn.congdongso.bench;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the size of the heap and the compiler's setting cost and bring: from here scripts/fast-start has its defaults. */
final class Settings implements Measurement {

    private static final int REST = 10;
    private static final int WARM_UP = Integer.getInteger("bench.settings-warm-up", 20);
    private static final int WINDOW = Integer.getInteger("bench.window", 20);
    private static final List<Integer> HEAPS = List.of(128, 192, 256);

    /** One line of a table for each heap. */
    private final String name;

    private final String options;

    private Settings(String name, String options) {
        this.name = name;
        this.options = options;
    }

    static Settings quickCompilerOnly() {
        return new Settings("c1", "-XX:TieredStopAtLevel=1");
    }

    static Settings bothCompilers() {
        return new Settings("tiered", "-XX:TieredStopAtLevel=4");
    }

    @Override
    public String command() {
        return "settings-" + name;
    }

    @Override
    public String purpose() {
        return "throughput and memory with heaps of 128, 192 and 256 MB, " + options;
    }

    @Override
    public void run(Workbench bench, Dataset dataset, Results results) throws Exception {
        StringBuilder rows = new StringBuilder();
        Machine machine = null;
        for (int heap : HEAPS) {
            Path home = dataset.copied();
            try (Program program = Program.start(bench, home, "-Xmx" + heap + "m " + options);
                    Database database = Database.of(bench, home);
                    HttpClient http = Client.connections()) {
                machine = Machine.here(database);
                String row = row(bench, program, home, Phone.ofOneProvince(Phone.all(database)), http, heap);
                System.out.println(row);
                rows.append(row).append('\n');
            }
        }
        results.write("Settings of the JVM: " + name, "bench/run " + command(), machine, """
                `%s`, %d s of warm-up, one stretch of %d s, 32 phones in one province.

                | heap | first page | at rest | visits a second | p99 | after the load |
                |---|---|---|---|---|---|
                %s""".formatted(
                        options, WARM_UP, WINDOW, rows));
    }

    private static String row(
            Workbench bench, Program program, Path home, List<Phone> phones, HttpClient http, int heap)
            throws Exception {
        Thread.sleep(REST * 1000L);
        StartUp.Memory atRest = StartUp.Memory.of(program, home);
        Ledger ledger = new Ledger();
        try (VisitLoad load = VisitLoad.start(http, bench.address(), phones, ledger)) {
            Thread.sleep(WARM_UP * 1000L);
            long before = ledger.count();
            long begin = System.nanoTime();
            Thread.sleep(WINDOW * 1000L);
            long end = System.nanoTime();
            double perSecond = (ledger.count() - before) * 1e9 / (end - begin);
            Quantiles latencies = load.latencies().between(begin, end);
            return String.format(
                    Locale.ROOT,
                    "| %d MB | %.1f s | %.0f MiB | %.0f | %s | %.0f MiB |",
                    heap,
                    program.untilFirstPage().toMillis() / 1000.0,
                    atRest.program(),
                    perSecond,
                    latencies.cell(0.99),
                    StartUp.Memory.of(program, home).program());
        }
    }
}
