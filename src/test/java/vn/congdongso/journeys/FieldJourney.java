package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdongso.ApplicationTest;
import vn.congdongso.outreach.VisitFixtures;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.outreach.domain.Visits;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Today;

/** A member works in a village without network; the phone keeps what was done, and the server has it once afterwards. */
@ApplicationTest
class FieldJourney {

    private static final String READY = """
            async () => {
              await navigator.serviceWorker.ready;
              const account = await new Promise((found) => {
                const asked = indexedDB.open('field', 1);
                asked.onupgradeneeded = () => asked.result.createObjectStore('device');
                asked.onsuccess = () => {
                  const get = asked.result.transaction('device').objectStore('device').get('account');
                  get.onsuccess = () => { asked.result.close(); found(get.result); };
                };
              });
              const kept = account && (await indexedDB.databases()).some(({ name }) => name === 'field-' + account)
                && await new Promise((found) => {
                  const asked = indexedDB.open('field-' + account);
                  asked.onsuccess = () => {
                    const get = asked.result.transaction('kept').objectStore('kept').get('phone');
                    get.onsuccess = () => { asked.result.close(); found(get.result); };
                  };
                });
              return Boolean(kept) && navigator.serviceWorker.controller !== null;
            }
            """;

    /** Puts visits into the queue as the page does, all at once. */
    private static final String MANY = """
            async ([account, team, day, count]) => {
              const db = await new Promise((found) => {
                const asked = indexedDB.open('field-' + account, 1);
                asked.onsuccess = () => found(asked.result);
              });
              const deed = db.transaction('queue', 'readwrite');
              for (let number = 0; number < count; number++) {
                deed.objectStore('queue').put({
                  id: crypto.randomUUID(), team, at: Date.now() - count + number, tries: 0, state: 'waiting',
                  visit: { topic: 'vneid', people: 1, result: 'DONE', day, manner: 'HOME' },
                });
              }
              await new Promise((done) => (deed.oncomplete = done));
              db.close();
            }
            """;

    /**
     * A network as bad as it gets: requests that never leave, answers that never arrive, requests that arrive twice, and
     * a server in trouble. Which of them happens follows from a number that the page counts, so that runs are alike.
     */
    private static final String FAULTS = """
            (() => {
              const real = window.fetch.bind(window);
              let seed = Number(localStorage.getItem('fault-seed') ?? 7);
              const next = () => {
                seed = (seed * 48271) % 2147483647;
                localStorage.setItem('fault-seed', String(seed));
                return seed % 100;
              };
              window.fetch = async (address, init) => {
                if (!localStorage.getItem('faults') || !String(address).startsWith('/api/')) return real(address, init);
                const luck = next();
                if (luck < 12) throw new TypeError('request lost');
                if (luck < 24) { await real(address, init); throw new TypeError('answer lost'); }
                if (luck < 34) { await real(address, init); return real(address, init); }
                if (luck < 44) return new Response('{}', { status: 503 });
                return real(address, init);
              };
            })();
            """;

    private static final String WAITING = """
            async (account) => {
              const db = await new Promise((found) => {
                const asked = indexedDB.open('field-' + account, 1);
                asked.onsuccess = () => found(asked.result);
              });
              const count = await new Promise((found) => {
                const asked = db.transaction('queue').objectStore('queue').count();
                asked.onsuccess = () => found(asked.result);
              });
              db.close();
              return count;
            }
            """;

    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('main a, main button, main summary, main input:not([type=hidden])')]
              .filter(e => e.offsetParent !== null)
              .map(e => e.closest('.chip, .tasks li, .notice') ?? e)
              .filter(e => e.getBoundingClientRect().height < 48)
              .map(e => e.outerHTML.slice(0, 120))
            """;

    private static final int THOUSANDS = 2_000;

    private final String base;
    private final VisitFixtures fixtures;
    private final Visits visits;
    private final Today today;
    private final VisitFixtures.Crew crew;

    FieldJourney(@LocalServerPort int port, VisitFixtures fixtures, Visits visits, Today today) {
        this.base = "http://localhost:" + port;
        this.fixtures = fixtures;
        this.visits = visits;
        this.today = today;
        this.crew = fixtures.aCrew();
    }

    @Test
    void workGoesOnWithoutNetworkAndIsCountedOnceAfterwards() {
        try (BrowserVisitor phone = Browser.phone(base)) {
            enter(phone, crew.team().leader());
            prepared(phone);

            phone.withoutNetwork(() -> {
                open(phone, "/m/", "home");
                phone.screenshot("field-home");
                phone.page()
                        .getByRole(AriaRole.MAIN)
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ghi hỗ trợ"))
                        .tap();
                ready(phone, "log");
                phone.check();
                phone.screenshot("field-log");
                assertThat(phone.page().evaluate(SMALL_TARGETS)).isEqualTo(List.of());
                save(phone, "VNeID", "Làm được");
                assertThat(phone.text()).contains("Đã lưu trên máy", "Tháng này: 0 người đã gửi, 1 người chờ gửi.");
                phone.page().getByText("Có 1 phiếu chờ gửi.").waitFor();
                phone.screenshot("field-kept");
                button(phone, "Ghi tiếp").tap();
                save(phone, "Dịch vụ công", "Chưa");
                open(phone, "/m/cho-gui", "queue");
                phone.check();
                phone.screenshot("field-queue");
                assertThat(phone.page().locator("#queue li").count()).isEqualTo(2);
                assertThat(phone.text()).contains("VNeID, 1 người", "Chờ gửi");
                assertThat(phone.page().evaluate(SMALL_TARGETS)).isEqualTo(List.of());
                open(phone, "/m/bao-cao", "elsewhere");
                phone.check();
            });
            assertThat(logged()).isZero();

            open(phone, "/m/cho-gui", "queue");
            phone.page().getByText("Không còn phiếu nào chờ gửi.").waitFor();
            assertThat(phone.page().locator("#sent li").count()).isEqualTo(2);
            assertThat(logged()).isEqualTo(2);
            phone.open("/m/");
            assertThat(phone.page().locator("#people").innerText()).isEqualTo("2");
        }
    }

    @Test
    void nobodySignsOutWhileVisitsWaitAndNothingStaysAfterwards() {
        try (BrowserVisitor phone = Browser.phone(base)) {
            String account = enter(phone, crew.team().leader());
            prepared(phone);
            // The server answers no send, so that the visit stays.
            phone.page().route("**/api/v1/phone/session", route -> route.abort());
            phone.page().evaluate(MANY, List.of(account, team(), today.today().toString(), 1));
            signOut(phone);
            phone.page().waitForURL("**/m/cho-gui?ra=1");
            ready(phone, "queue");
            assertThat(phone.text()).contains("Còn phiếu chưa gửi nên chưa thoát được");
            phone.screenshot("field-blocked");

            phone.page().unroute("**/api/v1/phone/session");
            button(phone, "Gửi ngay").tap();
            phone.page().getByText("Không còn phiếu nào chờ gửi.").waitFor();
            phone.page().navigate(base + "/m/");
            signOut(phone);
            phone.page().waitForURL(address -> !address.contains("/m/"));

            Object left = phone.page()
                    .evaluate(
                            "async () => (await indexedDB.databases()).map(({ name }) => name).filter(n => n !== 'field')");
            assertThat(left).isEqualTo(List.of());
            Object pages = phone.page().evaluate("""
                    async () => {
                      const kept = [];
                      for (const name of await caches.keys())
                        for (const request of await (await caches.open(name)).keys())
                          kept.push(await (await caches.match(request)).text());
                      return kept.join(' ');
                    }
                    """);
            assertThat(String.valueOf(pages)).contains("data-shell").doesNotContain("Nguyễn Văn An");
            assertThat(logged()).isOne();
            phone.forgiveComplaints();
        }
    }

    @Test
    void whatOneMemberLeftOnASharedPhoneIsNeverSentInAnothersName() {
        try (BrowserVisitor phone = Browser.phone(base)) {
            String first = enter(phone, crew.team().leader());
            prepared(phone);
            phone.page().evaluate(MANY, List.of(first, team(), today.today().toString(), 3));
            // The phone forgets the first member, as it does when a device is taken back at the desk.
            phone.page().context().clearCookies();
            String second = enter(phone, crew.team().members().getFirst());
            prepared(phone);
            assertThat(second).isNotEqualTo(first);
            open(phone, "/m/cho-gui", "queue");
            phone.page().getByText("Không còn phiếu nào chờ gửi.").waitFor();
            assertThat(phone.page().evaluate(WAITING, first)).isEqualTo(3);
            assertThat(logged()).isZero();

            phone.page().context().clearCookies();
            enter(phone, crew.team().leader());
            phone.page().waitForCondition(() -> logged() == 3);
            assertThat(visits.total(
                                    crew.team().body(),
                                    VisitsFilter.between(today.today().minusDays(31), today.today()))
                            .visits())
                    .isEqualTo(3);
        }
    }

    @Test
    void thousandsOfVisitsOverTheWorstNetworkAreCountedOnce() {
        try (BrowserVisitor phone = Browser.phone(base)) {
            phone.page().addInitScript(FAULTS);
            String account = enter(phone, crew.team().leader());
            prepared(phone);
            phone.page().evaluate(MANY, List.of(account, team(), today.today().toString(), THOUSANDS));
            phone.page().evaluate("() => localStorage.setItem('faults', '1')");

            // The browser is killed at whatever point it has come to: a page that is thrown away under way.
            for (int round = 0; round < 60 && left(phone, account) > 0; round++) {
                phone.page().navigate(base + "/m/cho-gui");
                phone.page().waitForTimeout(50 + (round * 137) % 700);
            }
            assertThat(logged()).isPositive();
            phone.page().evaluate("() => localStorage.removeItem('faults')");
            phone.page().navigate(base + "/m/cho-gui");
            phone.page().waitForCondition(() -> left(phone, account) == 0);

            assertThat(logged()).isEqualTo(THOUSANDS);
            phone.forgiveComplaints();
            phone.open("/m/");
            assertThat(phone.page().locator("#people").innerText()).isEqualTo("2.000");
        }
    }

    @Test
    void thePhoneTellsWhetherItCanDoItsWork() {
        try (BrowserVisitor phone = Browser.phone(base)) {
            enter(phone, crew.team().leader());
            prepared(phone);
            open(phone, "/m/chan-doan", "check");
            phone.check();
            phone.screenshot("field-check");
            assertThat(phone.text()).contains("Mở được khi mất mạng", "Nối được với máy chủ");
            assertThat(phone.page()
                            .locator("#checks li")
                            .filter(new Locator.FilterOptions().setHasText("Lưu được trên máy"))
                            .innerText())
                    .contains("Tốt");
        }
    }

    private String enter(BrowserVisitor phone, PersonId member) {
        phone.open(fixtures.aLink(crew, member));
        phone.press("Đúng, tôi vào");
        return String.valueOf(phone.page().locator("[data-home]").getAttribute("data-owner"));
    }

    private static void prepared(BrowserVisitor phone) {
        phone.page().waitForCondition(() -> Boolean.TRUE.equals(phone.page().evaluate(READY)));
    }

    private void open(BrowserVisitor phone, String path, String screen) {
        phone.page().navigate(base + path);
        ready(phone, screen);
    }

    private static void ready(BrowserVisitor phone, String screen) {
        phone.page().locator("body[data-ready='" + screen + "']").waitFor();
    }

    private static void save(BrowserVisitor phone, String topic, String result) {
        choice(phone, topic).tap();
        choice(phone, result).tap();
        button(phone, "LƯU").tap();
        phone.page().locator("#kept").waitFor();
    }

    private static void signOut(BrowserVisitor phone) {
        phone.page().locator(".foot-more summary").tap();
        phone.page().locator(".foot-sheet form[action='/dang-xuat'] button").tap();
    }

    private static int left(BrowserVisitor phone, String account) {
        return ((Number) phone.page().evaluate(WAITING, account)).intValue();
    }

    private String team() {
        return crew.team().body().toString();
    }

    private static Locator choice(BrowserVisitor phone, String name) {
        return phone.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(BrowserVisitor phone, String name) {
        return phone.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private long logged() {
        return visits.total(
                        crew.team().body(), VisitsFilter.between(today.today().minusDays(31), today.today()))
                .visits();
    }
}
