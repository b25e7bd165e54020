package vn.congdongso.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** From the command to the first page, and the memory that is used while nobody asks for anything. */
final class StartUp implements Measurement {

    private static final int STARTS = 5;
    private static final int REST = 30;
    private static final double WANTED_SECONDS = 8;
    private static final double WANTED_MIB = 400;

    @Override
    public String command() {
        return "start";
    }

    @Override
    public String purpose() {
        return "start to first page with the extracted layout and AOT cache, on existing and on new data; memory at rest";
    }

    /** @param program resident memory of the program's process; @param postgres of the database server with all its processes */
    record Memory(double program, double postgres) {

        static Memory of(Program program, Path home) throws IOException {
            long postgres = 0;
            for (long pid : Processes.withChildren(Processes.postmaster(home))) {
                postgres += Processes.proportional(pid);
            }
            return new Memory(Processes.resident(program.pid()) / 1024.0, postgres / 1024.0);
        }
    }

    @Override
    public void run(Workbench bench, Dataset dataset, Results results) throws Exception {
        Path home = dataset.copied();
        double[] seconds = new double[STARTS];
        Memory atRest = null;
        Machine machine = null;
        for (int i = 0; i < STARTS; i++) {
            try (Program program = Program.start(bench, home)) {
                seconds[i] = program.untilFirstPage().toMillis() / 1000.0;
                System.out.printf("first page after %.2f s%n", seconds[i]);
                if (i == STARTS - 1) {
                    Thread.sleep(REST * 1000L);
                    atRest = Memory.of(program, home);
                    try (Database database = Database.of(bench, home)) {
                        machine = Machine.here(database);
                    }
                }
            }
        }
        results.write("Start and memory", "bench/run start", machine, body(seconds, fresh(bench), atRest));
    }

    private static double fresh(Workbench bench) throws Exception {
        Path empty = bench.work().resolve("new-home");
        Directories.delete(empty);
        try (Program program = Program.start(bench, empty)) {
            return program.untilFirstPage().toMillis() / 1000.0;
        } finally {
            Directories.delete(empty);
        }
    }

    private static String body(double[] seconds, double fresh, Memory memory) {
        double median = Quantiles.median(seconds);
        return String.format(
                Locale.ROOT,
                """
                On the data set, files in the system's cache: **%.1f s** to the first page (%s), median of %d starts %s. On \
                a new directory (server unpacked, cluster made, schema migrated, no demo): %.1f s.

                After the start and %d s of rest the program holds **%.0f MiB** (resident), its database server %.0f MiB \
                (shared pages counted once).

                Wanted: at most 8 s: %s; at most 400 MB: %s.""",
                median,
                Program.FIRST_PAGE,
                seconds.length,
                Arrays.toString(seconds),
                fresh,
                REST,
                memory.program(),
                memory.postgres(),
                Results.verdict(median <= WANTED_SECONDS),
                Results.verdict(memory.program() <= WANTED_MIB));
    }
}
