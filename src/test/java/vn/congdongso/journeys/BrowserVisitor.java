package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One person at one device. Whatever page is opened here is looked over: no word is missing, nothing complains on the
 * console, and axe (itself a script) finds nothing serious by WCAG 2.2 AA.
 */
public final class BrowserVisitor implements AutoCloseable {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final double PATIENCE = 30_000;
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /**
     * All that axe judges by except the words themselves: the window, every element with its attributes (addresses, ids
     * and values by their presence), and whether it holds words.
     */
    private static final String SHAPE = """
            () => {
              const told = new Set(['class', 'role', 'type', 'lang', 'style', 'scope', 'open', 'disabled', 'checked'])
              const shape = element => '<' + element.tagName
                + [...element.attributes].map(a => ' ' + a.name
                    + (told.has(a.name) || (a.name.startsWith('aria-') && !/label|by|controls/.test(a.name))
                        ? '=' + a.value : a.value.trim() === '' ? '' : '+')).join('')
                + ([...element.childNodes].some(n => n.nodeType === 3 && n.data.trim()) ? ' words' : '')
                + '>' + [...element.children].map(shape).join('') + '</>'
              return [innerWidth, innerHeight, shape(document.documentElement)].join(' ')
            }
            """;

    private static final Set<String> LOOKED_OVER = ConcurrentHashMap.newKeySet();

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();
    private boolean cutOff;

    private BrowserVisitor(BrowserContext context, String base, boolean scripts) {
        this.context = context;
        this.base = base;
        this.scripts = scripts;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add("script: " + error));
    }

    static BrowserVisitor arrives(Browser browser, String base, Browser.NewContextOptions device) {
        boolean scripts = !Boolean.FALSE.equals(device.javaScriptEnabled);
        return new BrowserVisitor(browser.newContext(device), base, scripts);
    }

    /** The page itself, for whatever is not offered here; call {@link #check} after going somewhere with it. */
    public Page page() {
        return page;
    }

    /** Opens an address of the product and looks the page over. */
    public Response open(String path) {
        Response response = page.navigate(path.startsWith("http") ? path : base + path);
        check();
        return response;
    }

    /** Follows the link with this name and looks the page over to which it leads. */
    public void follow(String link) {
        go(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first());
    }

    /** Presses the button with this name and looks the page over that follows. */
    public void press(String button) {
        go(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first());
    }

    /** Presses or follows whatever it is, waits for what follows, and looks it over. */
    public void go(Locator what) {
        what.click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        check();
    }

    /** Where the phone has no network; that the page tells of it on the console is no complaint. */
    public void withoutNetwork(Runnable deeds) {
        context.setOffline(true);
        cutOff = true;
        deeds.run();
        context.setOffline(false);
    }

    /** Where faults were part of the test, what the page said of them on the console is no complaint. */
    public void forgiveComplaints() {
        complaints.clear();
    }

    public void fill(String label, String text) {
        page.getByLabel(label).first().fill(text);
    }

    /** Chooses a radio button, a card or a box by its words. */
    public void choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check(new Locator.CheckOptions().setForce(true));
    }

    public String text() {
        return page.locator("body").innerText();
    }

    /** Everything of the page, from top to bottom, as target/screenshots/NAME.png. */
    public Path screenshot(String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    public void check() {
        page.waitForLoadState();
        assertThat(page.content())
                .as("words that no bundle has, at %s", page.url())
                .doesNotContain("??");
        assertThat(complaints).as("console at %s", page.url()).isEmpty();
        if (scripts) {
            assertThat(barriers()).as("barriers at %s", page.url()).isEmpty();
        }
    }

    /** A page of the same shape, told by {@link #SHAPE}, was looked over before: axe would say the same of it. */
    private List<String> barriers() {
        if (!LOOKED_OVER.add(String.valueOf(page.evaluate(SHAPE)))) {
            return List.of();
        }
        // the newer mode opens a second page for its summary, which only pages with frames need
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(String.valueOf(rule.getImpact())))
                        .map(BrowserVisitor::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** That a page answers 404 or 422 is told on the console as well; the page itself is looked over all the same. */
    private void hear(ConsoleMessage message) {
        boolean ofThePageItself = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url().split("#", 2)[0]);
        boolean told = cutOff && message.text().contains("net::ERR_INTERNET_DISCONNECTED");
        if ("error".equals(message.type()) && !ofThePageItself && !told) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("console").isEmpty();
    }
}
