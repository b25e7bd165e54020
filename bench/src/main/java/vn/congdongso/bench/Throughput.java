package vn.congdongso.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many visits a second 32 phones can store, and whether each is counted once. */
final class Throughput implements Measurement {

    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 30);
    private static final int WINDOW = Integer.getInteger("bench.window", 20);
    private static final int WINDOWS = 3;
    private static final int WANTED = 500;

    @Override
    public String command() {
        return "visits";
    }

    @Override
    public String purpose() {
        return "visits stored a second by 32 phones, in one province and over 31 provinces; each counted once";
    }

    record Stretch(double perSecond, Quantiles latencies, Cpu cpu, long count) {}

    @Override
    public void run(Workbench bench, Dataset dataset, Results results) throws Exception {
        StringBuilder body = new StringBuilder();
        Machine machine = null;
        boolean met = true;
        for (boolean oneProvince : List.of(true, false)) {
            Path home = dataset.copied();
            try (Program program = Program.start(bench, home);
                    Database database = Database.of(bench, home)) {
                machine = Machine.here(database);
                List<Phone> all = Phone.all(database);
                List<Phone> phones = oneProvince ? Phone.ofOneProvince(all) : Phone.ofManyProvinces(all);
                long visitsBefore = Recount.visits(database);
                long countedBefore = Recount.counted(database);
                Ledger ledger = new Ledger();
                List<Stretch> stretches = stretches(bench, program, Processes.postmaster(home), phones, ledger);
                Recount recount = Recount.of(database, ledger, visitsBefore, countedBefore);
                double median = median(stretches);
                met &= median >= WANTED && recount.right();
                body.append(oneProvince ? "**All in one province.** " : "**Over 31 provinces.** ");
                body.append(sentence(stretches, median)).append("\n\n");
                body.append("Afterwards: ").append(recount.sentence()).append(".\n\n");
            }
        }
        body.append("Wanted: at least %d a second, each counted once: %s.".formatted(WANTED, Results.verdict(met)));
        results.write("Visits stored a second", "bench/run visits", machine, body.toString());
    }

    private static List<Stretch> stretches(
            Workbench bench, Program program, long postmaster, List<Phone> phones, Ledger ledger) throws Exception {
        List<Stretch> stretches = new ArrayList<>();
        try (var http = Client.connections();
                VisitLoad load = VisitLoad.start(http, bench.address(), phones, ledger)) {
            Thread.sleep(WARM_UP * 1000L);
            for (int i = 0; i < WINDOWS; i++) {
                stretches.add(stretch(load, ledger, program, postmaster));
            }
        }
        return stretches;
    }

    private static Stretch stretch(VisitLoad load, Ledger ledger, Program program, long postmaster) throws Exception {
        Cpu cpuBefore = Cpu.now(program.pid(), postmaster);
        long countBefore = ledger.count();
        long begin = System.nanoTime();
        Thread.sleep(WINDOW * 1000L);
        long end = System.nanoTime();
        long count = ledger.count() - countBefore;
        Cpu cpu = Cpu.now(program.pid(), postmaster).since(cpuBefore);
        System.out.printf("%.0f visits a second%n", count * 1e9 / (end - begin));
        return new Stretch(count * 1e9 / (end - begin), load.latencies().between(begin, end), cpu, count);
    }

    static double median(List<Stretch> stretches) {
        return Quantiles.median(
                stretches.stream().mapToDouble(Stretch::perSecond).toArray());
    }

    private static String sentence(List<Stretch> stretches, double median) {
        Stretch middle = stretches.stream()
                .filter(one -> one.perSecond() == median)
                .findFirst()
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "**%.0f visits a second**, median of %d stretches of %d s after %d s of warm-up (%s). Answers: p50 %s, "
                        + "p95 %s, p99 %s. Processor time for a visit: program %.2f ms, PostgreSQL %.2f ms, clients %.2f ms.",
                median,
                stretches.size(),
                WINDOW,
                WARM_UP,
                String.join(
                        ", ",
                        stretches.stream()
                                .map(one -> String.format(Locale.ROOT, "%.0f", one.perSecond()))
                                .toList()),
                middle.latencies().cell(0.50),
                middle.latencies().cell(0.95),
                middle.latencies().cell(0.99),
                (double) middle.cpu().program() / middle.count(),
                (double) middle.cpu().postgres() / middle.count(),
                (double) middle.cpu().clients() / middle.count());
    }
}
