package vn.congdongso.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A browser of one person: keeps cookies, and shows the form token where something is changed. */
final class Client {

    private static final String TOKEN = "XSRF-TOKEN";

    private final HttpClient http;
    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

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
        Client client = new Client(http, address);
        client.get("/dang-nhap").expect(200);
        client.form("/dang-nhap", Map.of("username", username, "password", "Thu-nghiem-2026"))
                .expect(302, 303);
        return client;
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

    Answer form(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-" + TOKEN, token())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String token() {
        return cookies.getOrDefault(TOKEN, "");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(20));
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
