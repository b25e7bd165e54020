package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.outreach.VisitFixtures;
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

    private final String base;
    private final VisitFixtures fixtures;
    private final VisitFixtures.Crew crew;

    VisitJourney(@LocalServerPort int port, VisitFixtures fixtures, AssignTarget assignTarget, Today today) {
        this.base = "http://localhost:" + port;
        this.fixtures = fixtures;
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
        try (BrowserVisitor phone = Browser.phone(base)) {
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

    private static int bytes(List<Request> requests) {
        return requests.stream()
                .map(Request::sizes)
                .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }
}
