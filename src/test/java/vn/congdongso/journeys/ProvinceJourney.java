package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.TeamFixtures.Team;

/** The province sees a visit soon after (bench/ measures how soon), and can open its figure down to that very visit. */
@ApplicationTest
class ProvinceJourney {

    private final String base;
    private final MockMvcTester http;
    private final Visitors visitors;
    private final TeamFixtures.Ground ground;
    private final Team village;
    private final Today today;

    ProvinceJourney(@LocalServerPort int port, MockMvcTester http, Visitors visitors, TeamFixtures teams, Today today) {
        this.base = "http://localhost:" + port;
        this.http = http;
        this.visitors = visitors;
        this.ground = teams.aGround();
        teams.aTeam(ground.commune());
        this.village = teams.aTeam(ground.village());
        this.today = today;
    }

    @Test
    void aVisitIsSeenByTheProvinceAndOpenedFromItsFigure() {
        Visitor member = visitors.phoneOf(village.leader(), village.body().value(), village.unit());
        try (BrowserVisitor department = department()) {
            department.open("/chi-tieu/" + ground.commune());
            department.fill("Số lượt người mỗi tổ, mỗi tháng", "20");
            department.fill("Theo văn bản", "Kế hoạch số 12/KH-SKHCN ngày 05/11/2026");
            department.press("Giao chỉ tiêu");
            assertThat(department.text()).contains("Đã giao chỉ tiêu cho 2 tổ.");
            department.screenshot("province-targets");

            department.open("/tien-do");
            assertThat(department.text()).contains("0/40 lượt người");
            log(member, 7);
            await().untilAsserted(() -> {
                department.open("/tien-do");
                assertThat(department.text()).contains("7/40 lượt người");
            });
            department.screenshot("province-progress");

            drillDown(department);
            changeLanguage(department);
        }
    }

    private static void drillDown(BrowserVisitor department) {
        department.follow("Phường Cẩm Thành");
        assertThat(department.text()).contains("Tổ công nghệ số cộng đồng phường Cẩm Thành", "7/40");
        department.screenshot("province-commune");
        department.follow("Tổ dân phố 1");
        department.follow("Tổ công nghệ số cộng đồng Tổ dân phố 1");
        assertThat(department.text()).contains("Lượt hỗ trợ");
        department.screenshot("province-visits");
        department.page().locator("#list tbody th a").first().click();
        department.check();
        assertThat(department.page().url()).contains("/luot/");
        assertThat(department.text()).contains("7");
    }

    private void changeLanguage(BrowserVisitor department) {
        department.open("/tien-do/" + ground.commune());
        department.follow("English");
        assertThat(department.text()).contains("7/40 people").doesNotContain("lượt người");
        department.follow("Tiếng Việt");
        assertThat(department.text()).contains("7/40 lượt người");
    }

    private void log(Visitor member, int people) {
        String visit = "{\"topic\":\"vneid\",\"people\":%d,\"result\":\"DONE\",\"day\":\"%s\"}"
                .formatted(people, today.today());
        assertThat(http.put()
                        .uri("/api/v1/teams/{team}/visits/{id}", village.body(), UUID.randomUUID())
                        .with(member)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(visit))
                .hasStatus(201);
    }

    private BrowserVisitor department() {
        BrowserVisitor browser = Browser.desk(base);
        Visitor visitor = visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province());
        jakarta.servlet.http.Cookie cookie = Objects.requireNonNull(visitor.cookie());
        browser.page().context().addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(base)));
        return browser;
    }
}
