package vn.congdongso.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A browser of one person: keeps cookies, and shows the form token where something is changed. */
final class Client {

    /** Of every account in the data, and long enough to be chosen at a first sign-in. */
    static final String PASSWORD = "Thu-nghiem-2026";

    private static final String TOKEN = "XSRF-TOKEN";

    private final HttpClient http;
    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private Duration patience = Duration.ofSeconds(20);

    Client(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    /** One client's connections and threads serve all persons, as they would not on 32 phones: cheaper for the machine. */
    static HttpClient connections() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5))
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** The phone as it is after its invitation was accepted. */
    static Client of(HttpClient http, String address, Phone phone) throws IOException, InterruptedException {
        Client client = new Client(http, address);
        client.remember(phone.cookie());
        client.get("/m/").expect(200);
        return client;
    }

    static Client signedIn(HttpClient http, String address, String username) throws IOException, InterruptedException {
        return signedIn(http, address, username, PASSWORD);
    }

    static Client signedIn(HttpClient http, String address, String username, String password)
            throws IOException, InterruptedException {
        Client client = new Client(http, address);
        client.get("/dang-nhap").expect(200);
        client.form("/dang-nhap", Map.of("username", username, "password", password))
                .expect(302, 303);
        return client;
    }

    /** Waits that long for each answer from now on. */
    Client patient(Duration patience) {
        this.patience = patience;
        return this;
    }

    record Answer(int status, String body, HttpResponse<?> response) {

        Answer expect(int... wanted) {
            for (int one : wanted) {
                if (status == one) {
                    return this;
                }
            }
            throw new IllegalStateException("%s answered %d: %.500s".formatted(response.request(), status, body));
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Answer put(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-" + TOKEN, token())
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-" + TOKEN, token())
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer form(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-" + TOKEN, token())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A form with files, all in one field. */
    Answer upload(String path, Map<String, String> fields, String field, List<Path> files)
            throws IOException, InterruptedException {
        String boundary = "ranh-gioi-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> one : fields.entrySet()) {
            part(body, boundary, "name=\"" + one.getKey() + "\"", one.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (Path file : files) {
            String names = "name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream"
                    .formatted(field, file.getFileName());
            part(body, boundary, names, Files.readAllBytes(file));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-" + TOKEN, token())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String boundary, String names, byte[] content) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + names + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private String token() {
        return cookies.getOrDefault(TOKEN, "");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(patience);
        String header = cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
        return header.isEmpty() ? request : request.header("Cookie", header);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").forEach(this::remember);
        return new Answer(response.statusCode(), response.body(), response);
    }

    private void remember(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }
}
