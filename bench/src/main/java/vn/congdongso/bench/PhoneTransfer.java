package vn.congdongso.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the phone's first page costs a data plan. A real Chromium with an empty cache opens the invitation, accepts it and
 * comes to /m/; every byte over the network counts, headers and redirects included. Icons and the manifest, which a browser
 * without a window does not ask for, are fetched separately and added.
 */
final class PhoneTransfer implements Measurement {

    private static final String TOKEN = "Moi-00000000000000000002";
    private static final Pattern LINK =
            Pattern.compile("<link rel=\"(?:icon|alternate icon|apple-touch-icon|manifest)\"[^>]*href=\"([^\"]+)\"");
    private static final Pattern ICON = Pattern.compile("\"src\"\\s*:\\s*\"([^\"]+)\"");
    private static final long WANTED_FIRST = 120_000;
    private static final long WANTED_REPEAT = 15_000;

    @Override
    public String command() {
        return "phone";
    }

    @Override
    public String purpose() {
        return "bytes transferred for the phone's first page, first and repeated";
    }

    @Override
    public void run(Workbench bench, Dataset dataset, Results results) throws Exception {
        Path home = dataset.copied();
        try (Program program = Program.start(bench, home);
                Database database = Database.of(bench, home);
                Chromium chromium = Chromium.start();
                Tab tab = chromium.open()) {
            System.out.printf("program %d%n", program.pid());
            tab.visit(bench.address() + "/moi/" + TOKEN);
            tab.run("document.querySelector('main form button').click()");
            String arrived = tab.run("location.pathname");
            if (!arrived.startsWith("/m")) {
                throw new IllegalStateException("accepting the invitation led to " + arrived);
            }
            Map<String, Long> invited = tab.transferred();
            tab.emptyCache();
            tab.visit(bench.address() + "/m/");
            Map<String, Long> first = tab.transferred();
            tab.visit(bench.address() + "/m/");
            Map<String, Long> repeated = tab.transferred();
            Map<String, Long> besides = besides(bench, tab.run("document.head.innerHTML"));
            besides.keySet().removeAll(first.keySet());
            results.write(
                    "Bytes of the phone's first page",
                    "bench/run phone",
                    Machine.here(database),
                    body(bench, invited, first, besides, repeated));
        }
    }

    /** What the head of the page names and the browser without a window leaves out. */
    private static Map<String, Long> besides(Workbench bench, String head) throws Exception {
        Map<String, Long> bytes = new LinkedHashMap<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            Matcher link = LINK.matcher(head);
            while (link.find()) {
                String content = fetch(http, bench, link.group(1), bytes);
                Matcher icon = ICON.matcher(link.group(1).endsWith(".webmanifest") ? content : "");
                while (icon.find()) {
                    fetch(http, bench, icon.group(1), bytes);
                }
            }
        }
        return bytes;
    }

    private static String fetch(HttpClient http, Workbench bench, String path, Map<String, Long> bytes)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(bench.address()).resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long headers = response.headers().map().entrySet().stream()
                .mapToLong(header ->
                        header.getKey().length() + header.getValue().toString().length() + 2L)
                .sum();
        bytes.put(bench.address() + request.uri().getPath(), headers + response.body().length);
        return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String body(
            Workbench bench,
            Map<String, Long> invited,
            Map<String, Long> first,
            Map<String, Long> besides,
            Map<String, Long> repeated) {
        long all = sum(first) + sum(besides);
        StringBuilder rows = new StringBuilder();
        first.keySet().removeIf(address -> address.startsWith("data:"));
        first.forEach((address, bytes) -> rows.append(row(bench, address, bytes, repeated.getOrDefault(address, 0L))));
        besides.forEach((address, bytes) -> rows.append(row(bench, address, bytes, 0)));
        return """
                Bytes over the network in Chromium, 360 × 740, headers and redirects included; icons and manifest fetched \
                separately with gzip and added, as a phone loads them once.

                - invitation opened, accepted, first page shown, all with an empty cache: **%,d bytes** (with icons %,d)
                - the first page alone with an empty cache: **%,d bytes** (with icons %,d)
                - the same page again: **%,d bytes**

                | of the first page | first | again |
                |---|---|---|
                %s
                Wanted: first at most 120 KB: %s; again at most 15 KB: %s.""".formatted(
                        sum(invited),
                        sum(invited) + sum(besides),
                        sum(first),
                        all,
                        sum(repeated),
                        rows,
                        Results.verdict(Math.max(all, sum(invited) + sum(besides)) <= WANTED_FIRST),
                        Results.verdict(sum(repeated) <= WANTED_REPEAT));
    }

    private static String row(Workbench bench, String address, long first, long again) {
        return "| %s | %,d | %,d |%n".formatted(address.replace(bench.address(), ""), first, again);
    }

    private static long sum(Map<String, Long> bytes) {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }
}
