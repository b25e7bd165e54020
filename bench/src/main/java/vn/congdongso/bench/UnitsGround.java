package vn.congdongso.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The country of the official lists, or that of the data set where the lists are not at hand, with 90,000 villages and an
 * official of the whole nation. Made once into a directory that is then only copied.
 */
final class UnitsGround {

    static final String OFFICIAL = "bo.thu";

    private static final List<String> SCHEMAS = List.of(
            "access",
            "audit",
            "bench",
            "composition",
            "documents",
            "indicators",
            "people",
            "teams",
            "territory",
            "units");

    private final Workbench bench;
    private final Dataset dataset;

    UnitsGround(Workbench bench, Dataset dataset) {
        this.bench = bench;
        this.dataset = dataset;
    }

    /** A fresh copy in the program's directory; the ground itself is made where it is missing. */
    Path copied() throws IOException, InterruptedException, SQLException {
        Path marker = pristine(bench).resolve("villages-complete");
        if (!Files.exists(marker)) {
            make(pristine(bench));
            Files.createFile(marker);
        }
        return Directories.copy(pristine(bench), bench.home());
    }

    static void forget(Workbench bench) throws IOException {
        Directories.delete(pristine(bench));
    }

    private static Path pristine(Workbench bench) {
        return bench.work().resolve("units");
    }

    private void make(Path home) throws IOException, InterruptedException, SQLException {
        Optional<CountryFiles> files = CountryFiles.find();
        if (files.isPresent()) {
            load(home, files.get());
        } else {
            System.out.println("units: the country of the data set is taken instead");
            Directories.copy(dataset.copied(), home);
        }
        try (Program program = Program.start(bench, home);
                Database database = Database.of(bench, home)) {
            System.out.printf("units: program %d is ready%n", program.pid());
            run(database, "01_villages");
            run(database, "02_official");
        }
    }

    private void load(Path home, CountryFiles files) throws IOException, InterruptedException {
        CountryKeeper keeper = CountryKeeper.of(bench, home);
        try (Program program = Program.start(bench, home);
                HttpClient http = Client.connections()) {
            System.out.printf("units: program %d loads the country%n", program.pid());
            CountryLoading loading = new CountryLoading(keeper.signIn(http, bench.address()), files);
            loading.load(loading.dryRun().upload());
        }
    }

    /** One of the scripts, all or nothing; then the tables are as tidy as they become by themselves. */
    static void run(Database database, String script) throws SQLException {
        long begin = System.nanoTime();
        database.run("SET work_mem = '128MB'; SET maintenance_work_mem = '256MB'; SET synchronous_commit = off");
        database.runTogether(text(script));
        for (String table : tables(database)) {
            database.run("VACUUM (ANALYZE) " + table);
        }
        database.run("RESET ALL");
        double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
        System.out.printf(Locale.ROOT, "units: %s in %.1f s%n", script, seconds);
    }

    private static List<String> tables(Database database) throws SQLException {
        return database.list(
                "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname = ANY (?)",
                row -> row.getString(1), (Object) SCHEMAS.toArray(String[]::new));
    }

    private static String text(String script) {
        try (InputStream in = UnitsGround.class.getResourceAsStream("/units/" + script + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it holds, in words. */
    static String sentence(Database database) throws SQLException {
        return database.text("""
                SELECT format('%s provinces, %s communes and %s villages today, %s more units of other days',
                              provinces, to_char(communes, 'FM999,999'), to_char(villages, 'FM999,999'),
                              to_char(ever - today, 'FM999,999'))
                FROM (SELECT count(*) FILTER (WHERE level = 'PROVINCE' AND valid @> current_date) AS provinces,
                             count(*) FILTER (WHERE level = 'COMMUNE' AND valid @> current_date) AS communes,
                             count(*) FILTER (WHERE level = 'VILLAGE' AND valid @> current_date) AS villages,
                             count(*) FILTER (WHERE valid @> current_date) AS today, count(DISTINCT unit_id) AS ever
                      FROM units.unit_version) counted
                """);
    }
}
