package vn.congdongso.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** How long it takes to hold all bodies of the country against the rules in force, and those of one commune. */
final class CompositionTimes implements Measurement {

    private static final int RUNS = Integer.getInteger("bench.checks", 5);
    private static final int COMMUNES = Integer.getInteger("bench.communes", 300);
    private static final int WARM_UP = 30;
    private static final double WANTED_SECONDS = 20;
    private static final double WANTED_MILLIS = 100;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final String RULES = "/quy-dinh-thanh-phan";

    @Override
    public String command() {
        return "composition";
    }

    @Override
    public String purpose() {
        return "95,000 bodies held against the rules in force, as a job; the bodies of one commune, as a page";
    }

    @Override
    public void run(Workbench bench, Dataset dataset, Results results) throws Exception {
        Path home = new UnitsGround(bench, dataset).copied();
        try (Program program = Program.start(bench, home);
                Database database = Database.of(bench, home);
                HttpClient http = Client.connections()) {
            System.out.printf("program %d%n", program.pid());
            UnitsGround.run(database, "04_composition");
            String nation = database.text(
                    "SELECT unit_id::text FROM units.unit_version WHERE level = 'NATION' AND valid @> current_date");
            Client official = Client.signedIn(http, bench.address(), UnitsGround.OFFICIAL);
            putInForce(official, nation, "S2-COMMUNE");
            putInForce(official, nation, "S2-VILLAGE");
            finished(database);
            UnitsGround.run(database, "05_composition_rules");
            double[] seconds = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                seconds[i] = check(official, database, nation);
                System.out.printf(Locale.ROOT, "check %.2f s%n", seconds[i]);
            }
            Quantiles commune = communes(official, database);
            results.write(
                    "Composition of all bodies checked",
                    "bench/run composition",
                    Machine.here(database),
                    body(database, seconds, commune));
        }
    }

    private static void putInForce(Client official, String area, String sample)
            throws IOException, InterruptedException {
        String rule = location(official.form(RULES + "/mau", Map.of("mau", sample, "area", area)));
        official.patient(LONGEST)
                .form(rule + "/ap-dung", Map.of("from", "01/08/2025", "version", "1"))
                .expect(302, 303);
    }

    private static String location(Client.Answer answer) {
        String address = answer.expect(302, 303)
                .response()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return address.substring(address.indexOf(RULES));
    }

    /** From the asking to the last finding, as the run itself notes it. */
    private static double check(Client official, Database database, String nation)
            throws IOException, InterruptedException, SQLException {
        official.form(RULES + "/kiem-tra", Map.of("donVi", nation)).expect(302, 303);
        finished(database);
        return database.one(
                "SELECT extract(epoch FROM finished_at - asked_at) FROM composition.check_run ORDER BY asked_at DESC LIMIT 1",
                row -> row.getDouble(1));
    }

    private static void finished(Database database) throws InterruptedException, SQLException {
        long begin = System.nanoTime();
        while (database.number("SELECT count(*) FROM composition.check_run WHERE state IN ('WAITING', 'RUNNING')")
                > 0) {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new IllegalStateException("the check has not ended after " + LONGEST);
            }
            Thread.sleep(100);
        }
        long failed = database.number("SELECT count(*) FROM composition.check_run WHERE state = 'FAILED'");
        if (failed > 0) {
            throw new IllegalStateException("a check failed");
        }
    }

    private static Quantiles communes(Client official, Database database)
            throws IOException, InterruptedException, SQLException {
        List<String> communes = database.list(
                "SELECT DISTINCT commune_id::text FROM composition.finding ORDER BY 1", row -> row.getString(1));
        Random random = new Random(95_000);
        Latencies latencies = new Latencies();
        for (int i = 0; i < WARM_UP + COMMUNES; i++) {
            String commune = communes.get(random.nextInt(communes.size()));
            long begin = System.nanoTime();
            official.get(RULES + "/ket-qua?donVi=" + commune).expect(200);
            if (i >= WARM_UP) {
                latencies.add(begin, System.nanoTime());
            }
        }
        return latencies.all();
    }

    private static String body(Database database, double[] seconds, Quantiles commune) throws SQLException {
        double worst = Arrays.stream(seconds).max().orElseThrow();
        String found = database.text("""
                SELECT string_agg(lower(replace(standing, '_', ' ')) || ' ' || to_char(number, 'FM999,999'), ', ')
                FROM (SELECT standing, count(*) AS number FROM composition.finding GROUP BY 1 ORDER BY 2 DESC) counted
                """);
        return String.format(
                Locale.ROOT,
                """
                %s. %s bodies with %s seats, %s rule sets in force: two of the nation, one of each province, one of every \
                tenth commune, most with a number by households.

                All bodies, from the asking to the last finding: **%.1f s**, median of %d; the longest %.1f s %s. Found: %s.

                One commune, as a page with all its bodies and their deviations, %d requests drawn at random: p50 %s, p95 %s, \
                p99 %s.

                Wanted: all bodies in at most %.0f s: %s; a commune in at most %.0f ms: %s (p95).""",
                UnitsGround.sentence(database),
                database.text("SELECT to_char(count(*), 'FM999,999') FROM composition.finding"),
                database.text("SELECT to_char(count(*), 'FM999,999,999') FROM teams.seat"),
                database.text(
                        "SELECT to_char(count(*), 'FM999,999') FROM composition.rule_set WHERE state = 'IN_FORCE'"),
                Quantiles.median(seconds),
                seconds.length,
                worst,
                Arrays.toString(seconds),
                found,
                COMMUNES,
                commune.cell(0.50),
                commune.cell(0.95),
                commune.cell(0.99),
                WANTED_SECONDS,
                Results.verdict(worst <= WANTED_SECONDS),
                WANTED_MILLIS,
                Results.verdict(commune.millis(0.95) <= WANTED_MILLIS));
    }
}
