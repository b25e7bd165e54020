package vn.congdongso.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends the lists of the country to the page that loads them, as its form does. */
record CountryLoading(Client keeper, CountryFiles files) {

    private static final String LOOKED_AT = "Đây là kết quả chạy thử";
    private static final String LOADED = "Đã nạp xong";
    private static final String NOTHING_NEW = "Mọi dòng đều đã có";
    private static final String SINCE = "01/01/2025";

    private static final Pattern UPLOAD = Pattern.compile("name=\"upload\" value=\"([0-9a-f-]{36})\"");

    /** @param page what the answer shows */
    record Step(double seconds, String page) {

        boolean nothingNew() {
            return page.contains(NOTHING_NEW);
        }

        /** How the lists that were looked at are called when they are to be loaded. */
        String upload() {
            Matcher upload = UPLOAD.matcher(page);
            if (!page.contains(LOOKED_AT) || !upload.find()) {
                throw new IllegalStateException("not ready to be loaded: " + CountryLoading.notices(page));
            }
            return upload.group(1);
        }
    }

    private interface Request {
        Client.Answer send() throws IOException, InterruptedException;
    }

    /** Carries everything out and takes it back. */
    Step dryRun() throws IOException, InterruptedException {
        return timed(() -> keeper.upload("/nap-danh-muc/xem-truoc", Map.of("since", SINCE), "files", files.paths()));
    }

    Step load(String upload) throws IOException, InterruptedException {
        Step loaded = timed(() -> keeper.form("/nap-danh-muc/nap", Map.of("upload", upload, "since", SINCE)));
        if (!loaded.page().contains(LOADED)) {
            throw new IllegalStateException("not loaded: " + notices(loaded.page()));
        }
        return loaded;
    }

    private static Step timed(Request request) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String page = request.send().expect(200).body();
        return new Step(Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0, page);
    }

    private static String notices(String page) {
        String text = page.substring(Math.max(0, page.indexOf("<main")))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
        return text.substring(0, Math.min(text.length(), 500));
    }
}
