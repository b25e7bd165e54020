package vn.congdongso.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One page of the browser, with an account of every byte that came over the network for it. */
final class Tab implements AutoCloseable, WebSocket.Listener {

    private static final long QUIET = 1_000_000_000L;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<String, Object>>> questions = new ConcurrentHashMap<>();
    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, Long> received = new LinkedHashMap<>();
    private final StringBuilder message = new StringBuilder();
    private volatile long lastNews = System.nanoTime();
    private WebSocket socket;

    static Tab of(URI address) throws Exception {
        Tab tab = new Tab();
        tab.socket = tab.http.newWebSocketBuilder().buildAsync(address, tab).get(10, TimeUnit.SECONDS);
        tab.ask("Network.enable", "{}");
        tab.ask("Page.enable", "{}");
        tab.ask(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":360,\"height\":740,\"deviceScaleFactor\":2,\"mobile\":true}");
        return tab;
    }

    /** Goes to the address and waits until nothing more is loaded. */
    void visit(String address) throws Exception {
        ask("Page.navigate", "{\"url\":\"%s\"}".formatted(address));
        untilQuiet();
    }

    /** Runs a script of the measurement, not of the page, and waits until nothing more is loaded. */
    String run(String script) throws Exception {
        Map<String, Object> answer = ask(
                "Runtime.evaluate",
                "{\"expression\":\"%s\",\"returnByValue\":true}".formatted(script.replace("\"", "\\\"")));
        untilQuiet();
        Object value = ((Map<?, ?>) answer.get("result")).get("value");
        return value == null ? "" : value.toString();
    }

    void emptyCache() throws Exception {
        ask("Network.clearBrowserCache", "{}");
    }

    /** Bytes by address since the last time this was asked: headers and compressed content. */
    synchronized Map<String, Long> transferred() {
        Map<String, Long> transferred = new LinkedHashMap<>(received);
        received.clear();
        return transferred;
    }

    private void untilQuiet() throws InterruptedException {
        lastNews = System.nanoTime();
        while (System.nanoTime() - lastNews < QUIET) {
            Thread.sleep(50);
        }
    }

    private Map<String, Object> ask(String method, String parameters) throws Exception {
        int id = number.incrementAndGet();
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        questions.put(id, answer);
        socket.sendText("{\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(id, method, parameters), true);
        return answer.get(30, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            take(Json.object(message.toString()));
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    @SuppressWarnings("unchecked")
    private void take(Map<String, Object> news) {
        if (news.get("id") instanceof Double id) {
            questions.remove(id.intValue()).complete((Map<String, Object>) news.getOrDefault("result", Map.of()));
        } else if (news.get("params") instanceof Map<?, ?> event) {
            note(news.get("method").toString(), (Map<String, Object>) event);
        }
    }

    private synchronized void note(String method, Map<String, Object> event) {
        String request = String.valueOf(event.get("requestId"));
        switch (method) {
            case "Network.requestWillBeSent" -> {
                lastNews = System.nanoTime();
                if (event.get("redirectResponse") instanceof Map<?, ?> redirect) {
                    add(addresses.get(request) + " (redirect)", redirect.get("encodedDataLength"));
                }
                addresses.put(
                        request, ((Map<?, ?>) event.get("request")).get("url").toString());
            }
            case "Network.loadingFinished" -> {
                lastNews = System.nanoTime();
                add(addresses.getOrDefault(request, "?"), event.get("encodedDataLength"));
            }
            default -> {}
        }
    }

    private void add(String address, Object bytes) {
        received.merge(address, ((Double) bytes).longValue(), Long::sum);
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
    }
}
