package vn.congdongso.bench;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How long the whole country takes from its official lists, on new installations. */
final class CountryTimes implements Measurement {

    private static final int RUNS = Integer.getInteger("bench.country-runs", 3);
    private static final double WANTED_SECONDS = 30;

    @Override
    public String command() {
        return "country";
    }

    @Override
    public String purpose() {
        return "the whole country from its official lists: the dry run, the loading, and the lists once more";
    }

    record Run(double dryRun, double loading) {}

    record Outcome(String counts, double again, boolean nothingNew) {}

    @Override
    public void run(Workbench bench, Dataset dataset, Results results) throws Exception {
        UnitsGround.forget(bench);
        Optional<CountryFiles> files = CountryFiles.find();
        if (files.isEmpty()) {
            System.out.println("skipped: there is nothing to be loaded; -Dbench.country names another folder");
            return;
        }
        List<Run> runs = new ArrayList<>();
        Machine machine = null;
        Outcome outcome = null;
        for (int i = 0; i < RUNS; i++) {
            Path home = bench.home();
            CountryKeeper keeper = CountryKeeper.of(bench, home);
            try (Program program = Program.start(bench, home);
                    Database database = Database.of(bench, home);
                    HttpClient http = Client.connections()) {
                System.out.printf("program %d%n", program.pid());
                CountryLoading loading = new CountryLoading(keeper.signIn(http, bench.address()), files.get());
                CountryLoading.Step dryRun = loading.dryRun();
                Run run =
                        new Run(dryRun.seconds(), loading.load(dryRun.upload()).seconds());
                runs.add(run);
                System.out.printf(Locale.ROOT, "dry run %.1f s, loading %.1f s%n", run.dryRun(), run.loading());
                if (i == RUNS - 1) {
                    CountryLoading.Step again = loading.dryRun();
                    outcome = new Outcome(counts(database), again.seconds(), again.nothingNew());
                    machine = Machine.here(database);
                }
            }
        }
        results.write("The whole country loaded", "bench/run country", machine, body(runs, outcome));
    }

    private static String counts(Database database) throws SQLException {
        return database.text("""
                SELECT format('%s units with %s versions; today %s provinces and %s communes',
                              to_char(count(DISTINCT unit_id), 'FM999,999'), to_char(count(*), 'FM999,999'),
                              count(*) FILTER (WHERE level = 'PROVINCE' AND valid @> current_date),
                              to_char(count(*) FILTER (WHERE level = 'COMMUNE' AND valid @> current_date), 'FM999,999'))
                FROM units.unit_version
                """);
    }

    private static String body(List<Run> runs, Outcome outcome) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            rows.append(row(String.valueOf(i + 1), runs.get(i)));
        }
        Run median = new Run(median(runs, Run::dryRun), median(runs, Run::loading));
        rows.append(row("median", median));
        boolean met = median.dryRun() <= WANTED_SECONDS && median.loading() <= WANTED_SECONDS;
        return String.format(
                Locale.ROOT,
                """
                The official lists from before and after 1 July 2025 with their mappings, sent through the page; each run on \
                a new directory and a program just started.

                | run | dry run | loading |
                |---|---|---|
                %s
                Loaded: %s. The same lists once more: %.1f s, nothing new: %s.

                Wanted: each at most %.0f s: %s.""",
                rows,
                outcome.counts(),
                outcome.again(),
                Results.verdict(outcome.nothingNew()),
                WANTED_SECONDS,
                Results.verdict(met));
    }

    private static String row(String name, Run run) {
        return String.format(Locale.ROOT, "| %s | %.1f s | %.1f s |%n", name, run.dryRun(), run.loading());
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        return Quantiles.median(runs.stream().mapToDouble(figure).toArray());
    }
}
