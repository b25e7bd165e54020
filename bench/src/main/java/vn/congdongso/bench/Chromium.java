package vn.congdongso.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window, remote-controlled over its own debugging protocol. */
final class Chromium implements AutoCloseable {

    private static final List<String> PROGRAMS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Process process;
    private final Path profile;
    private final URI endpoint;

    private Chromium(Process process, Path profile, URI endpoint) {
        this.process = process;
        this.profile = profile;
        this.endpoint = endpoint;
    }

    static Chromium start() throws Exception {
        Path program = PROGRAMS.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium or Chrome is needed for this measurement"));
        Path profile = Files.createTempDirectory("bench-chromium");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        CompletableFuture<String> address = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> read(process.inputReader(), address));
        URI socket = URI.create(address.get(30, TimeUnit.SECONDS));
        return new Chromium(process, profile, URI.create("http://127.0.0.1:" + socket.getPort()));
    }

    private static void read(BufferedReader lines, CompletableFuture<String> address) {
        String said = "DevTools listening on ";
        lines.lines()
                .filter(line -> line.startsWith(said))
                .forEach(line -> address.complete(line.substring(said.length())));
    }

    Tab open() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(endpoint.resolve("/json/new"))
                    .PUT(HttpRequest.BodyPublishers.noBody())
                    .build();
            Map<String, Object> tab = Json.object(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
            return Tab.of(URI.create(tab.get("webSocketDebuggerUrl").toString()));
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            family.forEach(ProcessHandle::destroyForcibly);
        }
        Thread.sleep(500);
        Directories.delete(profile);
    }
}
