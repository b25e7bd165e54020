package vn.congdongso.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program while it runs, as a process of its own. */
final class Program implements AutoCloseable {

    static final String FIRST_PAGE = "/dang-nhap";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Duration untilFirstPage;

    private Program(Process process, Duration untilFirstPage) {
        this.process = process;
        this.untilFirstPage = untilFirstPage;
    }

    /** Starts it and waits for its first page. */
    static Program start(Workbench bench, Path home) throws IOException, InterruptedException {
        return start(bench, home, "");
    }

    /** @param javaOptions come after the program's own and so have the last word */
    static Program start(Workbench bench, Path home, String javaOptions) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(bench.program().toString()));
        command.addAll(bench.options(home));
        Files.createDirectories(bench.work());
        Path log = bench.work().resolve("program.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_OPTS", javaOptions);
        long begin = System.nanoTime();
        Process process = builder.start();
        try {
            while (!answers(bench.httpPort())) {
                boolean late = System.nanoTime() - begin > PATIENCE.toNanos();
                if (late || !process.isAlive()) {
                    throw new IllegalStateException("the program does not start, see " + log);
                }
                Thread.sleep(5);
            }
        } catch (InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
        return new Program(process, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Runs one of the operator's commands to its end, and tells what it said. */
    static String command(Workbench bench, Path home, String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(bench.program().toString()));
        words.addAll(bench.options(home));
        words.add("--congdongso.command=" + command);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("JAVA_OPTS", "");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue() + ": " + said);
        }
        return said;
    }

    Duration untilFirstPage() {
        return untilFirstPage;
    }

    long pid() {
        return process.pid();
    }

    /** As a power cut of the program alone: its database server is left behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** A bare socket, because a client that gives up many times would itself cost what is measured. */
    private static boolean answers(int port) {
        String request =
                "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n".formatted(FIRST_PAGE, port);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.ISO_8859_1).startsWith("HTTP/1.1 200");
        } catch (IOException e) {
            return false;
        }
    }
}
