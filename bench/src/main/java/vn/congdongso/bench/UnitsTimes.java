package vn.congdongso.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long programs and people wait for answers about the units of the whole country, one request after the other. */
final class UnitsTimes implements Measurement {

    private static final int WARM_UP = Integer.getInteger("bench.unit-warm-up", 500);
    private static final int TIMES = Integer.getInteger("bench.unit-requests", 2000);
    private static final double WANTED_OF_THE_TREE = 5;
    private static final double WANTED_OF_THE_SEARCH = 30;
    private static final String NOTHING = "\"hits\":[]";

    @Override
    public String command() {
        return "units";
    }

    @Override
    public String purpose() {
        return "what lies in a unit and above it, today and before the reform, and the search, at 90,000 villages";
    }

    /** @param empty answers to a search that found nothing */
    private record Times(String name, Latencies all, Map<String, Latencies> kinds, long empty) {

        double p99() {
            return all.all().millis(0.99);
        }

        String row() {
            Quantiles quantiles = all.all();
            String parts = kinds.entrySet().stream()
                    .map(kind -> kind.getKey() + " " + kind.getValue().all().cell(0.99))
                    .collect(Collectors.joining(", "));
            return "| %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            name,
                            quantiles.cell(0.50),
                            quantiles.cell(0.95),
                            quantiles.cell(0.99),
                            parts,
                            name.startsWith("search") ? empty : "–");
        }
    }

    @Override
    public void run(Workbench bench, Dataset dataset, Results results) throws Exception {
        Path home = new UnitsGround(bench, dataset).copied();
        try (Program program = Program.start(bench, home);
                Database database = Database.of(bench, home);
                HttpClient http = Client.connections()) {
            System.out.printf("program %d%n", program.pid());
            Client official = Client.signedIn(http, bench.address(), UnitsGround.OFFICIAL);
            UnitsAsks asks = new UnitsAsks(database, WARM_UP + TIMES);
            StringBuilder rows = new StringBuilder();
            boolean tree = measure(official, asks.ofTheTree(), WANTED_OF_THE_TREE, rows);
            boolean search = measure(official, asks.ofTheSearch(), WANTED_OF_THE_SEARCH, rows);
            boolean statements = statements(database, asks.ofTheTree(), rows);
            results.write(
                    "Units of the whole country",
                    "bench/run units",
                    Machine.here(database),
                    body(UnitsGround.sentence(database), rows, statements, tree, search));
        }
    }

    private static boolean measure(Client client, List<UnitsAsks.Row> asked, double wanted, StringBuilder rows)
            throws IOException, InterruptedException {
        boolean met = true;
        for (UnitsAsks.Row row : asked) {
            Times times = times(client, row);
            met &= times.p99() <= wanted;
            rows.append(times.row());
            System.out.print(times.row());
        }
        return met;
    }

    private static boolean statements(Database database, List<UnitsAsks.Row> asked, StringBuilder rows)
            throws IOException, java.sql.SQLException {
        UnitsStatements statements = new UnitsStatements(database);
        boolean met = true;
        for (UnitsAsks.Row row : asked) {
            Quantiles times = statements.times(row.asks(), WARM_UP).all();
            met &= times.millis(0.99) <= WANTED_OF_THE_TREE;
            rows.append("| %s, the database alone | %s | %s | %s | – | – |%n"
                    .formatted(row.name(), times.cell(0.50), times.cell(0.95), times.cell(0.99)));
        }
        return met;
    }

    private static Times times(Client client, UnitsAsks.Row row) throws IOException, InterruptedException {
        for (UnitsAsks.Ask ask : row.asks().subList(0, WARM_UP)) {
            client.get(ask.path()).expect(200);
        }
        Latencies all = new Latencies();
        Map<String, Latencies> kinds = new TreeMap<>();
        long empty = 0;
        for (UnitsAsks.Ask ask : row.asks().subList(WARM_UP, row.asks().size())) {
            long begin = System.nanoTime();
            Client.Answer answer = client.get(ask.path());
            long end = System.nanoTime();
            empty += answer.expect(200).body().contains(NOTHING) ? 1 : 0;
            all.add(begin, end);
            kinds.computeIfAbsent(ask.kind(), kind -> new Latencies()).add(begin, end);
        }
        return new Times(row.name(), all, kinds, empty);
    }

    private static String body(String ground, CharSequence rows, boolean statements, boolean tree, boolean search) {
        return """
                %s. %d requests of each row, drawn at random, one after the other, after %d to warm up; the levels of a row are \
                asked equally often. Measured at the client, so the way there and back is part of it. All addresses begin \
                with `/api/v1/units`.

                | request | p50 | p95 | p99 | p99 of each kind | found nothing |
                |---|---|---|---|---|---|
                %s
                Wanted: p99 at most %.0f ms in the tree: %s for the questions to the database, %s with the way through the \
                program and the answer as JSON; at most %.0f ms for the search: %s.""".formatted(
                        ground,
                        TIMES,
                        WARM_UP,
                        rows,
                        WANTED_OF_THE_TREE,
                        Results.verdict(statements),
                        Results.verdict(tree),
                        WANTED_OF_THE_SEARCH,
                        Results.verdict(search));
    }
}
