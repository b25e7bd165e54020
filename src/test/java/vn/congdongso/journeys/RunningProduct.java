package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a newcomer runs it: a process of its own, with the demonstration, in a directory of its own. */
final class RunningProduct implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final String GREETING = "Tài khoản dùng thử";
    private static final String STARTED = "Started Application";

    private final Process process;
    private final Path output;
    private final int port;

    private RunningProduct(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    static RunningProduct start(Path home) throws IOException, InterruptedException {
        return start(home, GREETING);
    }

    /** Without the demonstration: the installation that an operator has. */
    static RunningProduct installed(Path home) throws IOException, InterruptedException {
        return start(home, STARTED, "--congdongso.demo.load=false");
    }

    private static RunningProduct start(Path home, String greeting, String... more)
            throws IOException, InterruptedException {
        Files.createDirectories(home);
        Path output = home.resolve("output-" + System.nanoTime() + ".txt");
        int port = freePort();
        RunningProduct product = new RunningProduct(process(home, output, port, more), output, port);
        product.waitFor(greeting);
        return product;
    }

    /** What a command said, and the number with which it ended. */
    record Ended(int code, String output) {}

    /** Runs one of the operators' commands to its end, on an installation without the demonstration. */
    static Ended command(Path home, String command) throws IOException, InterruptedException {
        Files.createDirectories(home);
        Path output = home.resolve("output-" + System.nanoTime() + ".txt");
        Process process =
                process(home, output, freePort(), "--congdongso.demo.load=false", "--congdongso.command=" + command);
        boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(output)).isTrue();
        return new Ended(process.exitValue(), Files.readString(output));
    }

    private static Process process(Path home, Path output, int port, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.congdongso.Application",
                "--server.port=" + port,
                "--management.server.port=0",
                "--congdongso.postgres.home=" + home.resolve("var"),
                "--congdongso.postgres.settings.fsync=off"));
        words.addAll(List.of(more));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    String address() {
        return "http://localhost:" + port;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    private void waitFor(String greeting) throws IOException, InterruptedException {
        Instant end = Instant.ofEpochMilli(System.currentTimeMillis()).plus(PATIENCE);
        while (!output().contains(greeting)) {
            assertThat(process.isAlive()).as(output()).isTrue();
            assertThat(System.currentTimeMillis()).as(output()).isLessThan(end.toEpochMilli());
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Ends it the way an operator does, and waits for the embedded server to stop. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
