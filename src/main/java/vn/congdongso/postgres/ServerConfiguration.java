package vn.congdongso.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The server's settings, written before every start into a file of the cluster directory that {@code postgresql.conf}
 * includes: nothing has to pass through a shell's quoting.
 */
final class ServerConfiguration {

    static final String FILE = "congdongso.conf";
    static final String INCLUDE = "include = '" + FILE + "'";

    private static final Set<String> OFF = Set.of("off", "false", "no", "0");
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?");

    /** For a small machine that runs the program as well; every one of them may be changed. */
    private static final Map<String, String> USUAL = settings("""
            cluster_name = congdongso
            max_connections = 100
            shared_buffers = 128MB
            effective_cache_size = 512MB
            work_mem = 8MB
            maintenance_work_mem = 64MB
            min_wal_size = 64MB
            max_wal_size = 512MB
            wal_compression = on
            checkpoint_timeout = 15min
            random_page_cost = 1.1
            jit = off
            fsync = on
            timezone = UTC
            log_timezone = UTC
            lc_messages = C
            shared_preload_libraries = pg_stat_statements
            log_min_duration_statement = 2s
            """);

    /** Fixed: the server is for this program on this machine alone, and its log must stay small and free of names. */
    private static final Map<String, String> FIXED = settings("""
            listen_addresses = 127.0.0.1
            unix_socket_directories =
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            log_error_verbosity = terse
            """);

    private final Map<String, String> wanted;

    ServerConfiguration(Map<String, String> wanted) {
        this.wanted = wanted.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(e -> checkedName(e.getKey()), Map.Entry::getValue));
    }

    void write(Path cluster, int port) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(USUAL);
        all.putAll(ServerLog.SIZE);
        all.putAll(wanted);
        all.putAll(ServerLog.PLACE);
        all.putAll(FIXED);
        all.put("port", Integer.toString(port));
        String text = all.entrySet().stream()
                .map(setting -> "%s = '%s'%n".formatted(setting.getKey(), quoted(setting.getValue())))
                .collect(Collectors.joining("", "# written by the program at every start\n", ""));
        Path draft = cluster.resolve(FILE + ".new");
        Files.writeString(draft, text);
        Files.move(draft, cluster.resolve(FILE), ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /** Whoever does without fsync wants no waiting for the disk while the cluster is made either. */
    boolean durable() {
        return !OFF.contains(wanted.getOrDefault("fsync", "on").toLowerCase(Locale.ROOT));
    }

    static Map<String, String> settings(String lines) {
        Map<String, String> settings = new LinkedHashMap<>();
        lines.lines().map(line -> line.split("=", 2)).forEach(pair -> settings.put(pair[0].strip(), pair[1].strip()));
        return settings;
    }

    /** Spring's property names know hyphens, PostgreSQL's know underscores. */
    private static String checkedName(String written) {
        String name = written.toLowerCase(Locale.ROOT).replace('-', '_');
        boolean fixed = FIXED.containsKey(name) || ServerLog.PLACE.containsKey(name) || name.equals("port");
        if (fixed || !NAME.matcher(name).matches()) {
            throw new PostgresRefusal(
                    "congdongso.postgres.settings.%s is not a setting to be changed here.".formatted(written),
                    "Remove it (the port has a property of its own, congdongso.postgres.port).");
        }
        return name;
    }

    private static String quoted(String value) {
        return value.replace("\\", "\\\\").replace("'", "''").replace("\n", " ");
    }
}
