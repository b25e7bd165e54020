package vn.congdongso.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** How long the server takes for the pages that are opened most, one request after the other. */
final class PageTimes implements Measurement {

    private static final int WARM_UP = Integer.getInteger("bench.page-warm-up", 300);
    private static final int TIMES = Integer.getInteger("bench.pages", 1000);
    private static final double WANTED_MILLIS = 30;

    @Override
    public String command() {
        return "pages";
    }

    @Override
    public String purpose() {
        return "server time of the home, team and province pages and of the phone's home at 30,000 villages";
    }

    /** @param paths asked in turn, so that no single row stays in a cache of its own */
    record Page(String name, Client client, List<String> paths) {}

    @Override
    public void run(Workbench bench, Dataset dataset, Results results) throws Exception {
        Path home = dataset.copied();
        try (Program program = Program.start(bench, home);
                Database database = Database.of(bench, home);
                HttpClient http = Client.connections()) {
            System.out.printf("program %d%n", program.pid());
            StringBuilder rows = new StringBuilder();
            boolean met = true;
            for (Page page : pages(http, bench.address(), database)) {
                Quantiles times = times(page);
                met &= times.millis(0.95) <= WANTED_MILLIS;
                rows.append(row(page, times));
                System.out.print(row(page, times));
            }
            results.write("Server time of pages", "bench/run pages", Machine.here(database), body(rows, met));
        }
    }

    private static List<Page> pages(HttpClient http, String address, Database database) throws Exception {
        List<Phone> phones = Phone.all(database);
        Client commune = Client.signedIn(http, address, "xa.thu");
        Client department = Client.signedIn(http, address, "so.thu01");
        Client phone = Client.of(http, address, phones.getFirst());
        UUID province = phones.getFirst().province();
        return List.of(
                new Page("home of a commune's official", commune, List.of("/viec")),
                new Page("home of a department's official", department, List.of("/viec")),
                new Page("team of a village", department, teams(database, province, "VILLAGE")),
                new Page("team of a commune", department, teams(database, province, "COMMUNE")),
                new Page("province", department, List.of("/tien-do/" + province)),
                new Page("commune", department, communes(database, province)),
                new Page("home of the phone", phone, List.of("/m/")));
    }

    private static List<String> teams(Database database, UUID province, String level) throws Exception {
        return database.list(
                "SELECT id FROM bench.team WHERE province_id = ? AND level = ? ORDER BY id LIMIT 200",
                row -> "/to/" + row.getString("id"),
                province,
                level);
    }

    private static List<String> communes(Database database, UUID province) throws Exception {
        return database.list(
                "SELECT id FROM bench.unit WHERE parent_id = ? ORDER BY id",
                row -> "/tien-do/" + row.getString("id"),
                province);
    }

    private static Quantiles times(Page page) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            ask(page, i);
        }
        Latencies latencies = new Latencies();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            ask(page, i);
            latencies.add(begin, System.nanoTime());
        }
        return latencies.all();
    }

    private static void ask(Page page, int turn) throws IOException, InterruptedException {
        String path = page.paths().get(turn % page.paths().size());
        page.client().get(path).expect(200);
    }

    private static String row(Page page, Quantiles times) {
        return "| %s | %s | %s | %s | %s |%n"
                .formatted(
                        page.name(),
                        page.paths().getFirst().replaceAll("[0-9a-f-]{36}", "{id}"),
                        times.cell(0.50),
                        times.cell(0.95),
                        times.cell(0.99));
    }

    private static String body(CharSequence rows, boolean met) {
        return """
                %d requests for each page, one after the other, after %d to warm up; 34 provinces, 3,321 communes, 30,000 \
                villages, 300,000 visits in the month. Measured at the client, so the way there and back is part of it.

                | page | address | p50 | p95 | p99 |
                |---|---|---|---|---|
                %s
                Wanted: p95 at most 30 ms: %s.""".formatted(TIMES, WARM_UP, rows, Results.verdict(met));
    }
}
