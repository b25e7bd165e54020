package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.TeamFixtures.Ground;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/** Decisions in the hands of officials: a ward's team, two groups' teams, and five villages' teams of a commune past. */
@ApplicationTest
class DecisionJourney {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final String SIGNER = "Họ và tên người ký";

    private final String base;
    private final Visitors visitors;
    private final TeamFixtures fixtures;
    private final Teams teams;
    private final UnitChronicle chronicle;
    private final Today today;

    DecisionJourney(
            @LocalServerPort int port,
            Visitors visitors,
            TeamFixtures fixtures,
            Teams teams,
            UnitChronicle chronicle,
            Today today) {
        this.base = "http://localhost:" + port;
        this.visitors = visitors;
        this.fixtures = fixtures;
        this.teams = teams;
        this.chronicle = chronicle;
        this.today = today;
    }

    @Test
    void aWardEstablishesItsTeamAndThoseOfItsGroups() throws IOException {
        Ground ground = fixtures.aGround();
        try (BrowserVisitor official = official(ground.commune())) {
            begin(official, "Thành lập Tổ của xã, phường");
            official.press("Lưu và xem văn bản");
            assertThat(official.text()).contains("1 chỗ cần sửa");
            official.follow("Mở dự thảo để sửa");
            sign(official, "Nguyễn Văn Hưng");
            assertThat(official.text())
                    .contains("24. Mời Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Bí thư Đoàn TNCS Hồ Chí Minh phường.")
                    .contains("Như Điều 4");
            official.screenshot("decision-ward-preview");
            downloads(official, "Tải Word", "PK");
            downloads(official, "Tải PDF", "%PDF");
            issue(official, "Ban hành");
            assertThat(official.text()).contains("01/QĐ-UBND");
            official.screenshot("decision-ward-issued");
            groupTeams(official);
        }

        assertThat(teams.below(ground.commune(), today.today()))
                .extracting(BodySummary::name)
                .containsExactly(
                        "Tổ công nghệ số cộng đồng phường Cẩm Thành",
                        "Tổ công nghệ số cộng đồng Tổ dân phố 1",
                        "Tổ công nghệ số cộng đồng Tổ dân phố 2");
    }

    private void groupTeams(BrowserVisitor official) {
        begin(official, "Thành lập Tổ ở thôn, tổ dân phố");
        for (int body = 0; body < 2; body++) {
            paste(official, body, "Trần Văn Lợi " + body + "\tTổ trưởng tổ dân phố\tTổ trưởng\n"
                    + "Lê Thị Mỹ " + body + "\tBí thư chi đoàn\tTổ phó");
        }
        sign(official, "Nguyễn Văn Hưng");
        assertThat(official.text()).contains("Trần Văn Lợi 1");
        issue(official, "Ban hành");
        assertThat(official.text()).contains("02/QĐ-UBND");
    }

    @Test
    void theSuccessorRecordsTheRenewalOfACommuneOfThePast() {
        Ground ground = fixtures.aGround();
        UnitId before = fixtures.aCommune(ground.province(), "xã", "Đức Tân");
        List<UnitId> villages = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            villages.add(fixtures.unit(UnitLevel.VILLAGE, "thôn", Integer.toString(i), before));
        }
        UnitId successor = fixtures.aCommune(ground.province(), "xã", "Mộ Đức");
        villages.forEach(village -> chronicle.moveTo(village, successor, "thôn", REFORM, "Nghị quyết"));
        chronicle.end(before, REFORM, "Nghị quyết");
        chronicle.succeed(before, successor, REFORM, "Nghị quyết");

        try (BrowserVisitor official = official(successor)) {
            beginPaper(official, before, "Thành lập Tổ ở thôn, tổ dân phố", "98", "11/7/2023");
            lists(official, "Phạm Văn Cũ");
            sign(official, "Lê Đức Thiết");
            issue(official, "Ghi vào sổ");
            beginPaper(official, before, "Kiện toàn Tổ ở thôn, tổ dân phố", "112", "20/9/2024");
            for (int body = 0; body < 5; body++) {
                official.go(official.page().locator("button[value='bo:" + body + ":0']"));
                paste(official, body, "Võ Thị Mới " + body + "\tTrưởng thôn\tTổ trưởng");
            }
            official.page().getByLabel("Thay thế quyết định").selectOption(
                    official.page()
                            .locator("select[name=replaces] option:not([value=''])")
                            .first()
                            .getAttribute("value"));
            sign(official, "Lê Đức Thiết");
            issue(official, "Ghi vào sổ");
            official.screenshot("decision-past-recorded");
            assertThat(official.text()).contains("112/QĐ-UBND").contains("98/QĐ-UBND");
            membersByDay(official, villages.getFirst());
        }
    }

    private void lists(BrowserVisitor official, String leader) {
        for (int body = 0; body < 5; body++) {
            paste(official, body, leader + " " + body + "\tTrưởng thôn\tTổ trưởng");
        }
    }

    private void membersByDay(BrowserVisitor official, UnitId village) {
        BodySummary team = teams.ofUnit(village, today.today()).getFirst();
        official.open("/to/" + team.id() + "?ngay=1/8/2023");
        assertThat(official.text()).contains("Phạm Văn Cũ 0").doesNotContain("Võ Thị Mới 0");
        official.open("/to/" + team.id() + "?ngay=1/10/2024");
        assertThat(official.text()).contains("Võ Thị Mới 0").doesNotContain("Phạm Văn Cũ 0");
    }

    private static void begin(BrowserVisitor official, String pattern) {
        official.open("/quyet-dinh/moi");
        official.choose(pattern);
        official.press("Tiếp tục");
    }

    private static void beginPaper(
            BrowserVisitor official, UnitId agency, String pattern, String number, String day) {
        official.open("/quyet-dinh/moi/" + agency);
        official.choose(pattern);
        official.fill("Số của quyết định giấy", number);
        official.fill("Ngày ký trên giấy", day);
        official.press("Tiếp tục");
    }

    private static void paste(BrowserVisitor official, int body, String list) {
        official.page()
                .locator("#to-" + body)
                .getByText("Dán danh sách từ Excel")
                .click();
        official.page().locator("textarea[name='dan." + body + "']").fill(list);
        official.go(official.page().locator("button[value='dan:" + body + "']"));
    }

    private static void sign(BrowserVisitor official, String name) {
        official.fill(SIGNER, name);
        official.press("Lưu và xem văn bản");
    }

    private static void issue(BrowserVisitor official, String deed) {
        official.follow(deed);
        official.press(deed);
    }

    private static void downloads(BrowserVisitor official, String link, String beginning) throws IOException {
        Download file = official.page()
                .waitForDownload(() -> official.page().getByText(link).first().click());

        assertThat(new String(Files.readAllBytes(file.path()), 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith(beginning);
    }

    private BrowserVisitor official(UnitId unit) {
        Visitor visitor = visitors.official(Role.COMMUNE_OFFICIAL, unit);
        jakarta.servlet.http.Cookie session = Objects.requireNonNull(visitor.cookie());
        BrowserVisitor browser = Browser.desk(base);
        browser.page()
                .context()
                .addCookies(List.of(new Cookie(session.getName(), session.getValue()).setUrl(base)));
        return browser;
    }
}
