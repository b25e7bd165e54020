package vn.congdongso.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that lives as long as this object: started by {@link #start}, stopped by {@link #close}, and
 * started again on the same port should it die in between.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);
    private static final Duration PRUNE_EVERY = Duration.ofMinutes(1);

    /**
     * How a server is wanted.
     *
     * @param home the directory that holds everything of it; made if missing
     * @param port where it listens on 127.0.0.1; 0 for any free port
     * @param server settings of the server besides the usual ones, as in {@code postgresql.conf}
     */
    public record Settings(Path home, int port, Map<String, String> server) {
        public Settings {
            server = Map.copyOf(server);
        }
    }

    private final HomeLock lock;
    private final ServerProcess server;
    private final int port;
    private final String password;
    private final ScheduledExecutorService caretaker;
    private boolean closed;

    private EmbeddedPostgres(HomeLock lock, ServerProcess server, ServerLog log, int port, String password) {
        this.lock = lock;
        this.server = server;
        this.port = port;
        this.password = password;
        this.caretaker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("postgres-caretaker").factory());
        look(this::reviveIfDead, LOOK_EVERY);
        look(log::prune, PRUNE_EVERY);
    }

    /**
     * Starts the server and makes the database ready for connections.
     *
     * @throws PostgresRefusal if it cannot run here; the message says what to do
     */
    public static EmbeddedPostgres start(Settings settings) {
        Platform platform = Platform.current();
        return start(settings, platform, OrdinaryUser.on(platform));
    }

    static EmbeddedPostgres start(Settings settings, Platform platform, OrdinaryUser user) {
        long begin = System.nanoTime();
        HomeLayout layout = HomeLayout.ready(settings.home());
        try {
            HomeLock lock = HomeLock.take(layout.lock());
            try {
                EmbeddedPostgres started = start(settings, layout, lock, platform, user);
                LOG.info("PostgreSQL ready on port {} after {} ms", started.port, millisSince(begin));
                return started;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new PostgresRefusal(
                    "The embedded PostgreSQL cannot use its directory %s (%s).".formatted(layout.home(), e),
                    "Check its permissions and the free space, or set congdongso.postgres.home to another directory.",
                    e);
        }
    }

    private static EmbeddedPostgres start(
            Settings settings, HomeLayout layout, HomeLock lock, Platform platform, OrdinaryUser user)
            throws IOException {
        Unfinished.sweep(layout.postgres());
        String superuser = PrivateFiles.secret(layout.superuserPassword());
        String application = PrivateFiles.secret(layout.applicationPassword());
        BinaryArchive archive = BinaryArchive.of(platform);
        Tools tools = new Tools(archive.unpackedIn(layout.postgres()), platform, user);
        ServerConfiguration configuration = new ServerConfiguration(settings.server());
        new ClusterDirectory(layout.cluster()).ensure(tools, layout.superuserPassword(), configuration.durable());
        ServerLog log = new ServerLog(layout.logs());
        log.prune();
        ServerProcess server = new ServerProcess(tools, layout.cluster(), log, configuration);
        int port = server.start(settings.port());
        try {
            new Roles(port, superuser, application).ensure(layout.cluster(), tools.binaries());
            archive.removeOthers(layout.postgres());
            return new EmbeddedPostgres(lock, server, log, port, application);
        } catch (IOException | RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    public int port() {
        return port;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable".formatted(port, Roles.APPLICATION);
    }

    /** The program's role, which is no superuser. */
    public String username() {
        return Roles.APPLICATION;
    }

    public String password() {
        return password;
    }

    /** Stops the server and waits for it; connections that are still open are cut. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        caretaker.shutdownNow();
        long begin = System.nanoTime();
        try (lock) {
            server.stop();
            LOG.info("PostgreSQL stopped after {} ms", millisSince(begin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void reviveIfDead() throws IOException {
        if (!closed && server.dead(port)) {
            LOG.error("PostgreSQL died; starting it again");
            server.start(port);
            LOG.info("PostgreSQL ready again on port {}", port);
        }
    }

    private void look(Care task, Duration every) {
        Runnable again = () -> {
            try {
                task.take();
            } catch (IOException | RuntimeException e) {
                LOG.error("Looking after PostgreSQL failed; tried again in {}", AFTER_FAILURE, e);
                LockSupport.parkNanos(AFTER_FAILURE.toNanos());
            }
        };
        caretaker.scheduleWithFixedDelay(again, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private interface Care {
        void take() throws IOException;
    }

    private static long millisSince(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime).toMillis();
    }
}
