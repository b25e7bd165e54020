package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.outreach.VisitFixtures;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.outreach.domain.Visits;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Today;
import vn.congdongso.targets.domain.AssignTarget;

/** A member opens the personal link, is in, and logs visits with a thumb. */
@ApplicationTest
class VisitJourney {

    /** First page of a phone, and the same page later: what may come over the air. */
    private static final int FIRST = 120 * 1024;

    private static final int AGAIN = 15 * 1024;

    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('main a, main button, main summary, main input:not([type=hidden])')]
              .filter(e => e.offsetParent !== null)
              .map(e => e.closest('.chip, .tasks li') ?? e)
              .filter(e => e.getBoundingClientRect().height < 48)
              .map(e => e.outerHTML.slice(0, 120))
            """;

    private static final String QUEUE = """
            const owner = document.querySelector('[data-owner]').dataset.owner;
            const db = await new Promise((found) => {
              const asked = indexedDB.open('field-' + owner, 1);
              asked.onsuccess = () => found(asked.result);
            });
            const queue = await new Promise((found) => {
              const asked = db.transaction('queue').objectStore('queue').getAll();
              asked.onsuccess = () => found(asked.result);
            });
            db.close();
            """;

    private static final String SEND_UNHEARD = "async () => {" + QUEUE + """
              const [{ team, id, visit }] = queue;
              const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)[1];
              const header = document.querySelector('meta[name="csrf-header"]').content;
              return fetch(`/api/v1/teams/${team}/visits/${id}`, {
                method: 'PUT',
                headers: { 'Content-Type': 'application/json', [header]: token },
                body: JSON.stringify(visit),
              }).then((answer) => answer.status);
            }
            """;

    private static final String NOTHING_WAITS = "async () => {" + QUEUE + "return queue.length === 0; }";

    private final String base;
    private final VisitFixtures fixtures;
    private final Visits visits;
    private final Today today;
    private final VisitFixtures.Crew crew;

    VisitJourney(
            @LocalServerPort int port, VisitFixtures fixtures, Visits visits, AssignTarget assignTarget, Today today) {
        this.base = "http://localhost:" + port;
        this.fixtures = fixtures;
        this.visits = visits;
        this.today = today;
        this.crew = fixtures.aCrew();
        AssignTarget.Share share = new AssignTarget.Share(crew.team().body().value(), "amount", 20L);
        assignTarget
                .assign(new AssignTarget.Command(
                        fixtures.anOfficial(crew.ground().province(), Role.DEPARTMENT_OFFICIAL, username("so")),
                        crew.ground().province(),
                        List.of(share),
                        today.month(),
                        today.month(),
                        "Kế hoạch giao chỉ tiêu",
                        ""))
                .orThrow();
    }

    @Test
    void aMemberLogsAVisitWithFourTapsAndNoTyping() {
        try (BrowserVisitor phone = Browser.phone(base)) {
            enter(phone);
            Thumb thumb = new Thumb(phone);
            assertThat(count(phone)).isEqualTo("0/20 người");

            thumb.tap(toTheForm(phone));
            phone.page().waitForURL("**/m/ghi/**");
            phone.check();
            phone.screenshot("log");
            assertThat(phone.page().evaluate(SMALL_TARGETS)).isEqualTo(List.of());
            thumb.tap(choice(phone, "VNeID"));
            thumb.tap(choice(phone, "Làm được"));
            thumb.tap(button(phone, "LƯU"));

            assertThat(saved(phone)).contains("Đã lưu. Tháng này: 1/20 người.");
            assertThat(thumb.taps).isEqualTo(4);
            phone.check();
            phone.screenshot("log-saved");

            phone.follow("Về trang chính");
            assertThat(count(phone)).isEqualTo("1/20 người");
            assertThat(logged()).isOne();
        }
    }

    @Test
    void saveIsInReachHoweverLongTheForm() {
        try (BrowserVisitor phone = Browser.phone(base)) {
            enter(phone);
            phone.go(toTheForm(phone));

            BoundingBox save = button(phone, "LƯU").boundingBox();
            BoundingBox foot = phone.page().locator(".foot-nav").boundingBox();

            assertThat(save.y + save.height).isLessThanOrEqualTo(foot.y);
            assertThat(save.y).isPositive();
        }
    }

    @Test
    void theSameAsLastTimeTakesTwoTaps() {
        try (BrowserVisitor phone = Browser.phone(base)) {
            enter(phone);
            log(phone, "Sổ sức khỏe", "Hẹn lại");
            phone.follow("Về trang chính");
            Thumb thumb = new Thumb(phone);

            thumb.tap(phone.page().getByText("Như lần trước: Sổ sức khỏe"));
            thumb.tap(button(phone, "LƯU"));

            assertThat(saved(phone)).contains("2/20 người");
            assertThat(thumb.taps).isEqualTo(2);
            assertThat(logged()).isEqualTo(2);
        }
    }

    @Test
    void anotherVisitFollowsWithoutOpeningAPage() {
        try (BrowserVisitor phone = Browser.phone(base)) {
            enter(phone);
            log(phone, "VNeID", "Làm được");

            button(phone, "Ghi tiếp").tap();
            choice(phone, "Hôm qua").tap();
            choice(phone, "Dịch vụ công").tap();
            button(phone, "Thêm 5 người").tap();
            button(phone, "Thêm 1 người").tap();
            choice(phone, "Chưa").tap();
            button(phone, "LƯU").tap();

            String month = today.today().getDayOfMonth() == 1 ? "7 người" : "8/20 người";
            assertThat(saved(phone)).contains(month);
            assertThat(logged()).isEqualTo(2);
        }
    }

    @Test
    void aVisitWhoseAnswerWasLostIsSentAgainAndCountedOnce() {
        try (BrowserVisitor phone = Browser.phone(base)) {
            enter(phone);
            phone.go(toTheForm(phone));
            phone.withoutNetwork(() -> {
                choice(phone, "VNeID").tap();
                choice(phone, "Làm được").tap();
                button(phone, "LƯU").tap();
                phone.page().locator("#unsent").waitFor();
            });
            assertThat(phone.text()).contains("Chưa gửi được", "sẽ tự gửi khi có mạng");

            // The server has it, and the phone never hears of it.
            assertThat(phone.page().evaluate(SEND_UNHEARD)).isIn(200, 201);
            phone.follow("Về trang chính");
            phone.page().waitForCondition(() -> Boolean.TRUE.equals(phone.page().evaluate(NOTHING_WAITS)));

            phone.open("/m/");
            assertThat(count(phone)).isEqualTo("1/20 người");
            assertThat(logged()).isOne();
        }
    }

    @Test
    void withoutScriptTheSameFormDoesTheSame() {
        try (BrowserVisitor phone = Browser.withoutScript(base)) {
            enter(phone);
            phone.go(toTheForm(phone));
            phone.fill("Cho mấy người?", "0");
            phone.choose("VNeID");
            phone.press("LƯU");

            assertThat(phone.page().title()).startsWith("Lỗi: ");
            assertThat(phone.text()).contains("Số người phải là số từ 1 đến 500", "Chọn kết quả");
            assertThat(phone.page()
                            .getByLabel("VNeID", new Page.GetByLabelOptions().setExact(true))
                            .isChecked())
                    .isTrue();

            phone.fill("Cho mấy người?", "4");
            phone.choose("Làm được");
            phone.press("LƯU");
            assertThat(phone.text()).contains("Đã lưu. Tháng này: 4/20 người.");
            assertThat(count(phone)).isEqualTo("4/20 người");
            assertThat(logged()).isOne();
        }
    }

    @Test
    void aRevokedLinkOpensNothing() {
        PersonId second = crew.team().members().getFirst();
        String link = fixtures.aLink(crew, second);
        fixtures.revokeLink(crew, second);

        try (BrowserVisitor phone = Browser.phone(base)) {
            Response answer = phone.open(link);

            assertThat(answer.status()).isLessThan(500);
            assertThat(phone.text()).contains("đã được thay hoặc thu lại");
            assertThat(phone.page().getByText("Đúng, tôi vào").count()).isZero();
            phone.open("/m/");
            assertThat(phone.page().url()).endsWith("/moi");
        }
    }

    @Test
    void littleComesOverTheAir() {
        try (BrowserVisitor phone = Browser.forgetfulPhone(base)) {
            List<Request> requests = new ArrayList<>();
            phone.page().onRequestFinished(requests::add);

            enter(phone);
            assertThat(bytes(requests)).isBetween(1, FIRST);

            requests.clear();
            phone.open("/m/");
            assertThat(bytes(requests)).isBetween(1, AGAIN);
        }
    }

    @Test
    void theListAndTheSingleVisitOpenOnThePhoneAndAtTheDesk() {
        fixtures.log(crew, 60);
        try (BrowserVisitor phone = Browser.phone(base)) {
            enter(phone);
            phone.screenshot("home");
            phone.follow("Xem tất cả");
            phone.screenshot("visits");
            assertThat(phone.page().evaluate(SMALL_TARGETS)).isEqualTo(List.of());
            phone.go(phone.page().locator(".tasks a").first());
            assertThat(phone.text()).contains("Nguyễn Văn An");
            phone.screenshot("visit");
        }
    }

    private static String username(String beginning) {
        return beginning + UUID.randomUUID().toString().substring(0, 8);
    }

    private void enter(BrowserVisitor phone) {
        String link = fixtures.aLink(crew, crew.team().leader());
        phone.open(link);
        phone.open(link);
        phone.press("Đúng, tôi vào");
        assertThat(phone.page().url()).endsWith("/m/");
    }

    private static Locator toTheForm(BrowserVisitor phone) {
        return phone.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ghi hỗ trợ"));
    }

    private static void log(BrowserVisitor phone, String topic, String result) {
        toTheForm(phone).tap();
        choice(phone, topic).tap();
        choice(phone, result).tap();
        button(phone, "LƯU").tap();
        saved(phone);
    }

    private static String saved(BrowserVisitor phone) {
        phone.page().locator("#saved").waitFor();
        return phone.text();
    }

    private static String count(BrowserVisitor phone) {
        return phone.page().locator("#people").locator("..").innerText();
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

    private static int bytes(List<Request> requests) {
        return requests.stream()
                .map(Request::sizes)
                .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }

    /** Counts what the hand has to do. */
    private static final class Thumb {

        private final Page page;
        private int taps;

        Thumb(BrowserVisitor phone) {
            this.page = phone.page();
        }

        void tap(Locator what) {
            taps++;
            what.tap();
            page.waitForLoadState();
        }
    }
}
