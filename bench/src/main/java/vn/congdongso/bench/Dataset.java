package vn.congdongso.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * The country in the program's own tables: 34 provinces, 3,321 communes, 30,000 villages, a team in each of them with its
 * people, this month's targets, 300,000 visits with their totals, officials, and 64 volunteers with their phones. Made once
 * into a directory that is then only copied, so that every measurement begins with the same data.
 */
final class Dataset {

    private static final List<String> STEPS =
            List.of("01_ground", "02_people", "03_teams", "04_accounts", "05_targets", "06_visits", "07_totals");

    private static final List<String> SCHEMAS = List.of(
            "access", "audit", "bench", "documents", "indicators", "outreach", "people", "targets", "teams", "units");

    private final Workbench bench;

    Dataset(Workbench bench) {
        this.bench = bench;
    }

    /** A fresh copy of the data set in the program's directory; the data set itself is made where it is missing. */
    Path copied() throws IOException, InterruptedException, SQLException {
        Path marker = bench.pristine().resolve("complete");
        if (!Files.exists(marker)) {
            make();
            Files.createFile(marker);
        }
        return Directories.copy(bench.pristine(), bench.home());
    }

    void forget() throws IOException {
        Directories.delete(bench.pristine());
    }

    private void make() throws IOException, InterruptedException, SQLException {
        Path home = bench.pristine();
        Directories.delete(home);
        try (Program program = Program.start(bench, home);
                Database database = Database.of(bench, home)) {
            System.out.printf("data set: program %d is ready%n", program.pid());
            database.run("SET work_mem = '128MB'; SET maintenance_work_mem = '256MB'; SET synchronous_commit = off");
            for (String step : STEPS) {
                long begin = System.nanoTime();
                database.runTogether(script(step));
                System.out.printf("data set: %s in %.1f s%n", step, seconds(begin));
                analyze(database);
            }
            for (String table : tables(database)) {
                database.run("VACUUM (ANALYZE) " + table);
            }
        }
    }

    private static void analyze(Database database) throws SQLException {
        for (String table : tables(database)) {
            database.run("ANALYZE " + table);
        }
    }

    private static List<String> tables(Database database) throws SQLException {
        return database.list(
                "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname = ANY (?)",
                row -> row.getString(1), (Object) SCHEMAS.toArray(String[]::new));
    }

    private static String script(String step) {
        try (InputStream in = Dataset.class.getResourceAsStream("/dataset/" + step + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    }
}
