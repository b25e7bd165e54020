package vn.congdongso.postgres;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts and stops the server with pg_ctl, which also moves it out of the terminal's process group: a Ctrl-C then
 * reaches the program alone, and the server stops after the program has let go of it.
 */
final class ServerProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);

    /** Long, because after a crash the server first replays its journal. */
    private static final String START_SECONDS = "600";

    private static final String STOP_SECONDS = "60";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Said while the processes of a killed server are still on their way out. */
    private static final List<String> PASSING =
            List.of("pre-existing shared memory block", "lock file \"postmaster.pid\"");

    private static final String PORT_TAKEN = "could not bind";

    private final Tools tools;
    private final Path cluster;
    private final ServerLog log;
    private final ServerConfiguration configuration;

    ServerProcess(Tools tools, Path cluster, ServerLog log, ServerConfiguration configuration) {
        this.tools = tools;
        this.cluster = cluster;
        this.log = log;
        this.configuration = configuration;
    }

    /** Returns the port: the wanted one, or a free one for 0. */
    int start(int wantedPort) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            clearLeftover();
            int port = wantedPort == 0 ? freePort() : wantedPort;
            Optional<String> failure = attempt(port);
            if (failure.isEmpty()) {
                return port;
            }
            boolean passing = PASSING.stream().anyMatch(failure.get()::contains)
                    || (wantedPort == 0 && failure.get().contains(PORT_TAKEN));
            if (!passing || System.nanoTime() > deadline) {
                throw refused(port, failure.get());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    boolean running() throws IOException {
        return Postmaster.notedIn(cluster).filter(Postmaster::running).isPresent();
    }

    /** Only where nobody answers either: a machine that is out of file handles sees no processes at all. */
    boolean dead(int port) throws IOException {
        if (running()) {
            return false;
        }
        try (Socket answered = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            return answered.isClosed();
        } catch (ConnectException e) {
            return true;
        }
    }

    /** Fast: open transactions are rolled back. If that takes too long: at once, and the next start replays the journal. */
    void stop() throws IOException {
        for (String mode : List.of("fast", "immediate")) {
            if (!running()) {
                return;
            }
            Finished stopped = tools.run(
                    "pg_ctl", "stop", "--wait", "--timeout=" + STOP_SECONDS, "--mode=" + mode, "--pgdata=" + cluster);
            if (stopped.failed() && running()) {
                LOG.warn("PostgreSQL did not stop ({}): {}", mode, stopped.output());
            }
        }
    }

    /**
     * After a kill of the program its server still runs: it is stopped, so that the new one has today's settings. After a
     * kill of the server its note remains, and PostgreSQL would believe it if the number now belongs to somebody else.
     */
    private void clearLeftover() throws IOException {
        Optional<Postmaster> left = Postmaster.notedIn(cluster);
        if (left.filter(Postmaster::running).isPresent()) {
            LOG.warn(
                    "Stopping the PostgreSQL of an earlier run, process {}",
                    left.get().pid());
            stop();
        }
        if (!running()) {
            Files.deleteIfExists(Postmaster.note(cluster));
        }
    }

    private Optional<String> attempt(int port) throws IOException {
        configuration.write(cluster, port);
        Files.deleteIfExists(log.firstWords());
        Finished start = tools.run(
                "pg_ctl",
                "start",
                "--wait",
                "--silent",
                "--timeout=" + START_SECONDS,
                "--pgdata=" + cluster,
                "--log=" + log.firstWords());
        return start.failed()
                ? Optional.of(String.join(System.lineSeparator(), start.output(), log.tail()))
                : Optional.empty();
    }

    private PostgresRefusal refused(int port, String failure) {
        String remedy = failure.contains(PORT_TAKEN)
                ? "Port %d is taken: set congdongso.postgres.port to another one, or to 0 for any.".formatted(port)
                : "The server's log is in %s.".formatted(log.directory());
        return new PostgresRefusal("The embedded PostgreSQL did not start: " + failure, remedy);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
