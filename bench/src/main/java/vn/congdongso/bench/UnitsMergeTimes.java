package vn.congdongso.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How long it takes to see what a merger of two provinces would do, and to see figures in two boundaries. */
final class UnitsMergeTimes implements Measurement {

    private static final int RUNS = Integer.getInteger("bench.rehearsals", 10);
    private static final int WARM_UP = 5;
    private static final int FIGURES = Integer.getInteger("bench.figures", 50);
    private static final double WANTED_SECONDS = 5;

    @Override
    public String command() {
        return "merge";
    }

    @Override
    public String purpose() {
        return "the rehearsal of a merger of two provinces with teams and two years of figures; figures in two boundaries";
    }

    private record Merger(
            UUID nation, UUID province, String provinceName, UUID neighbour, String neighbourName, String ground) {

        static Merger of(Database database) throws SQLException {
            String ground = database.text("""
                    SELECT format('%s villages, a team in each of %s, and %s totals of two years',
                                  to_char(count(DISTINCT v.unit_id), 'FM999,999'),
                                  to_char(count(DISTINCT b.unit_id), 'FM999,999'),
                                  (SELECT to_char(count(*), 'FM999,999,999') FROM indicators.day_total))
                    FROM bench.merger_village v LEFT JOIN teams.body_version b ON b.unit_id = v.unit_id
                    """);
            return database.one(
                    "SELECT * FROM bench.merger",
                    row -> new Merger(
                            row.getObject("nation_id", UUID.class),
                            row.getObject("province_id", UUID.class),
                            row.getString("province_name"),
                            row.getObject("neighbour_id", UUID.class),
                            row.getString("neighbour_name"),
                            ground));
        }

        /** The decision, on the first day of next year. */
        String prepared() {
            return """
                    {"unit": "%1$s", "title": "Nhập hai tỉnh", "legalBasis": "số liệu thử", "effectiveOn": "%2$s",
                     "steps": [{"kind": "MERGE", "parts": [{"value": "%3$s"}, {"value": "%4$s"}],
                                "into": {"is": "FRESH", "id": {"value": "%5$s"}, "level": "PROVINCE", "typeName": "tỉnh",
                                         "name": "Thử", "parent": {"value": "%1$s"}},
                                "villageTypes": {}}]}
                    """.formatted(
                    nation, LocalDate.now().plusYears(1).withDayOfYear(1), province, neighbour, UUID.randomUUID());
        }
    }

    /** @param right whether two provinces end in one, all their people are counted afterwards, and nothing was kept */
    private record Rehearsals(double[] seconds, long carried, boolean right) {

        double worst() {
            return Arrays.stream(seconds).max().orElseThrow();
        }
    }

    @Override
    public void run(Workbench bench, Dataset dataset, Results results) throws Exception {
        Path home = new UnitsGround(bench, dataset).copied();
        try (Program program = Program.start(bench, home);
                Database database = Database.of(bench, home);
                HttpClient http = Client.connections()) {
            System.out.printf("program %d%n", program.pid());
            UnitsGround.run(database, "03_merger");
            Merger merger = Merger.of(database);
            Client official =
                    Client.signedIn(http, bench.address(), UnitsGround.OFFICIAL).patient(Duration.ofMinutes(2));
            Rehearsals rehearsals = rehearsals(official, database, merger);
            String figures = figures(official, merger);
            results.write(
                    "Merger of two provinces rehearsed",
                    "bench/run merge",
                    Machine.here(database),
                    body(UnitsGround.sentence(database), merger, rehearsals, figures));
        }
    }

    private static Rehearsals rehearsals(Client client, Database database, Merger merger)
            throws IOException, InterruptedException, SQLException {
        String decision = "/api/v1/reorganisations";
        Map<String, Object> prepared =
                Json.object(client.post(decision, merger.prepared()).expect(201).body());
        String rehearsal = decision + "/" + prepared.get("id") + "/rehearsal";
        long versions = versions(database);
        double[] seconds = new double[RUNS];
        Map<?, ?> last = Map.of();
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            Client.Answer answer = client.post(rehearsal, "").expect(200);
            seconds[i] = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
            System.out.printf(Locale.ROOT, "rehearsal %.2f s%n", seconds[i]);
            last = Json.object(answer.body());
        }
        Map<?, ?> totals = (Map<?, ?>) last.get("totals");
        boolean right = number(last, "ended") == 2
                && number(last, "begun") == 1
                && number(totals, "sumBefore") > 0
                && number(totals, "sumBefore") == number(totals, "sumAfter")
                && versions(database) == versions;
        return new Rehearsals(seconds, number(last, "carried"), right);
    }

    private static long versions(Database database) throws SQLException {
        return database.number("SELECT count(*) FROM units.unit_version");
    }

    private static long number(Map<?, ?> object, String name) {
        return ((Double) object.get(name)).longValue();
    }

    private static String figures(Client client, Merger merger) throws IOException, InterruptedException {
        LocalDate to = LocalDate.now();
        LocalDate from = to.minusYears(2).withDayOfMonth(1);
        List<String> rows = new ArrayList<>();
        for (Map.Entry<String, UUID> unit : List.of(
                Map.entry("the nation", merger.nation()), Map.entry(merger.provinceName(), merger.province()))) {
            for (String boundaries : List.of("THEN", "TODAY")) {
                String path = "/api/v1/units/%s/figures?boundaries=%s&from=%s&to=%s"
                        .formatted(unit.getValue(), boundaries, from, to);
                rows.add(row(client, unit.getKey(), boundaries, path));
                System.out.print(rows.getLast());
            }
        }
        return String.join("", rows);
    }

    private static String row(Client client, String unit, String boundaries, String path)
            throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            client.get(path).expect(200);
        }
        Latencies latencies = new Latencies();
        Client.Answer answer = null;
        for (int i = 0; i < FIGURES; i++) {
            long begin = System.nanoTime();
            answer = client.get(path).expect(200);
            latencies.add(begin, System.nanoTime());
        }
        Map<String, Object> found = Json.object(answer.body());
        Quantiles times = latencies.all();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %,d | %d |%n",
                unit,
                boundaries,
                times.cell(0.50),
                times.cell(0.95),
                number(found, "people"),
                ((List<?>) found.get("parts")).size());
    }

    private static String body(String ground, Merger merger, Rehearsals rehearsals, String figures) {
        return String.format(
                Locale.ROOT,
                """
                %s. %s, with %s, is merged with %s into a new province on the first day of next year; %,d units change in \
                nothing but the line above them.

                The rehearsal takes **%.1f s**, median of %d; the longest %.1f s %s. Two provinces end in one, all people \
                are counted before and after, and nothing is kept: %s.

                Figures of the last two years, %d requests each after %d to warm up:

                | unit | boundaries | p50 | p95 | people | parts |
                |---|---|---|---|---|---|
                %s
                Wanted: a rehearsal in at most %.0f s: %s.""",
                ground,
                merger.provinceName(),
                merger.ground(),
                merger.neighbourName(),
                rehearsals.carried(),
                Quantiles.median(rehearsals.seconds()),
                rehearsals.seconds().length,
                rehearsals.worst(),
                Arrays.toString(rehearsals.seconds()),
                Results.verdict(rehearsals.right()),
                FIGURES,
                WARM_UP,
                figures,
                WANTED_SECONDS,
                Results.verdict(rehearsals.worst() <= WANTED_SECONDS));
    }
}
