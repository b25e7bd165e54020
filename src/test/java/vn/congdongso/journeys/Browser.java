package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real Chromium or Chrome, started once for all journeys. Where the machine has none, a journey says so and is
 * skipped; where CI is set, it fails, so that nobody takes silence for success.
 *
 * <pre>{@code
 * try (BrowserVisitor volunteer = Browser.phone("http://localhost:" + port)) {
 *     volunteer.open("/");
 *     volunteer.follow("Đăng nhập");
 *     volunteer.screenshot("sign-in");
 * }
 * }</pre>
 */
public final class Browser {

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private static com.microsoft.playwright.@Nullable Browser running;

    private Browser() {}

    /** A volunteer's phone: 360 × 740, touched with the thumb. */
    public static BrowserVisitor phone(String base) {
        return BrowserVisitor.arrives(running(), base, window(360, 740).setHasTouch(true));
    }

    /** A phone whose browser keeps nothing for times without network, as those inside of other apps. */
    public static BrowserVisitor forgetfulPhone(String base) {
        return BrowserVisitor.arrives(
                running(), base, window(360, 740).setHasTouch(true).setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    /** An official's computer: 1366 × 768. */
    public static BrowserVisitor desk(String base) {
        return window(base, 1366, 768);
    }

    /** A window of any size, for the narrowest and the most enlarged. */
    public static BrowserVisitor window(String base, int width, int height) {
        return BrowserVisitor.arrives(running(), base, window(width, height));
    }

    /** A computer on which scripts do not run: every page must still do its work. */
    public static BrowserVisitor withoutScript(String base) {
        return BrowserVisitor.arrives(running(), base, window(1366, 768).setJavaScriptEnabled(false));
    }

    private static NewContextOptions window(int width, int height) {
        return new NewContextOptions()
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(width, height);
    }

    private static synchronized com.microsoft.playwright.Browser running() {
        if (running == null) {
            running = started(program().orElseGet(Browser::none));
        }
        return running;
    }

    private static com.microsoft.playwright.Browser started(Path program) {
        Playwright driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(driver::close));
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(ARGUMENTS));
    }

    private static Path none() {
        String words = "Found neither Chromium nor Chrome. Install one, or name it in CHROME_BIN.";
        if (System.getenv("CI") != null) {
            fail(words);
        }
        System.out.println(words + " Browser journeys are skipped.");
        return abort(words);
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROME_BIN")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
