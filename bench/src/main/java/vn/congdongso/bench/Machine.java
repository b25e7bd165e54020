package vn.congdongso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** On what was measured. */
record Machine(String cpu, int cores, String memory, String kernel, String jdk, String postgres) {

    static Machine here(Database database) throws IOException, SQLException {
        String durable = "fsync %s, synchronous_commit %s"
                .formatted(database.text("SHOW fsync"), database.text("SHOW synchronous_commit"));
        return new Machine(
                line("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                String.format(
                        Locale.ROOT,
                        "%.0f GiB",
                        Long.parseLong(line("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1048576.0),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vendor.version") + ", " + System.getProperty("java.vm.name"),
                "PostgreSQL " + database.text("SHOW server_version") + ", " + durable);
    }

    private static String line(String file, String label) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    String sentence() {
        return "%s, %d cores, %s of memory, %s; JDK %s; %s".formatted(cpu, cores, memory, kernel, jdk, postgres);
    }
}
