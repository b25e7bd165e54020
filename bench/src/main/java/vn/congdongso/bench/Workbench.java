package vn.congdongso.bench;

import java.nio.file.Path;
import java.util.List;

/** Where things lie and which ports are used; the working directory is the project's own. */
record Workbench(Path program, Path results, Path work, int httpPort, int managementPort, int postgresPort) {

    static Workbench usual() {
        return new Workbench(
                Path.of("target/fast/run").toAbsolutePath(),
                Path.of("bench/RESULTS.md"),
                Path.of("bench/target").toAbsolutePath(),
                Integer.getInteger("bench.port", 18080),
                Integer.getInteger("bench.management-port", 18081),
                Integer.getInteger("bench.postgres-port", 15432));
    }

    /** The program's directory as the data set left it; never started, only copied. */
    Path pristine() {
        return work.resolve("dataset");
    }

    Path home() {
        return work.resolve("home");
    }

    String address() {
        return "http://127.0.0.1:" + httpPort;
    }

    List<String> options(Path home) {
        return List.of(
                "--server.port=" + httpPort,
                "--management.server.port=" + managementPort,
                "--congdongso.demo.load=false",
                "--congdongso.postgres.home=" + home,
                "--congdongso.postgres.port=" + postgresPort);
    }
}
