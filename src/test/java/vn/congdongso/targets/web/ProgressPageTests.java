package vn.congdongso.targets.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.indicators.domain.LoggedVisits;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.TeamFixtures.Team;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.CsvLines;

@ApplicationTest
class ProgressPageTests {

    private final MockMvcTester http;
    private final LoggedVisits visits;
    private final TeamFixtures fixtures;
    private final TeamFixtures.Ground ground;
    private final Team team;
    private final Visitor ofTheWard;
    private final Today today;

    ProgressPageTests(MockMvcTester http, LoggedVisits visits, TeamFixtures fixtures, Visitors visitors, Today today) {
        this.http = http;
        this.visits = visits;
        this.fixtures = fixtures;
        this.ground = fixtures.aGround();
        this.team = fixtures.aTeam(ground.village());
        this.ofTheWard = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
        this.today = today;
    }

    @BeforeEach
    void aVisit() {
        visits.log(team.body(), team.unit(), ground.province(), today.today(), 3);
        visits.fold(ground.province());
    }

    @Test
    void leadsAnOfficialToTheirOwnUnit() {
        assertThat(http.get().uri("/tien-do").with(ofTheWard)).hasRedirectedUrl("/tien-do/" + ground.commune());
    }

    @Test
    void leadsEachFigureDownToTheVisitsItWasMadeOf() {
        YearMonth month = today.month();

        assertThat(http.get().uri("/tien-do/{unit}", ground.commune()).with(ofTheWard))
                .hasStatusOk()
                .bodyText()
                .contains("3 lượt người, chưa giao chỉ tiêu", "/tien-do/" + ground.village());
        assertThat(http.get().uri("/tien-do/{unit}", ground.village()).with(ofTheWard))
                .hasStatusOk()
                .bodyText()
                .contains("/to/%s/luot?tu=%s&amp;den=%s".formatted(team.body(), month.atDay(1), month.atEndOfMonth()));
    }

    @Test
    void isRefusedOutsideOnesOwnUnitOnEveryWay() {
        UnitId elsewhere = fixtures.aGround().commune();
        for (String address : List.of(
                "/tien-do/" + elsewhere,
                "/tien-do/" + ground.province(),
                "/tien-do/" + elsewhere + "/bang.csv",
                "/api/v1/units/" + elsewhere + "/progress",
                "/chi-tieu/" + ground.commune())) {
            assertThat(http.get().uri(address).with(ofTheWard)).as(address).hasStatus(403);
        }
    }

    @Test
    void isNotFoundForAnUnknownUnit() {
        assertThat(http.get().uri("/tien-do/{unit}", UUID.randomUUID()).with(ofTheWard))
                .hasStatus(404);
        assertThat(http.get().uri("/tien-do/khong-phai-ma").with(ofTheWard)).hasStatus(404);
    }

    @Test
    void answersNothingWhileNothingHasChanged() {
        MvcTestResult page = http.get()
                .uri("/tien-do/{unit}", ground.commune())
                .with(ofTheWard)
                .exchange();
        String version = body(page).replaceAll("(?s).*X-Figures&#34;:&#34;([0-9a-f]+)&#34;.*", "$1");

        assertThat(again(version, today.now().getEpochSecond())).hasStatus(204);
        visits.log(team.body(), team.unit(), ground.province(), today.today(), 2);
        visits.fold(ground.province());
        assertThat(again(version, today.now().getEpochSecond()))
                .hasStatusOk()
                .bodyText()
                .contains("5 lượt người");
    }

    @Test
    void stopsAskingAfterAWhileSoThatTheSessionMayEnd() {
        assertThat(again("0", today.now().getEpochSecond() - 601))
                .hasStatusOk()
                .bodyText()
                .contains("Trang đã ngừng tự cập nhật")
                .doesNotContain("every 5s");
    }

    @Test
    void opensAsATableInASpreadsheet() {
        assertThat(http.get().uri("/tien-do/{unit}/bang.csv", ground.commune()).with(ofTheWard))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("""
                        \ufeffNơi;Đã hướng dẫn (lượt người);Chỉ tiêu (lượt người);Tỉ lệ (%);Tình hình\r
                        Tổ dân phố 1;3;;;Chưa giao\r
                        Tổ dân phố 2;0;;;Chưa giao\r
                        Cộng;3;;;\r
                        """);
    }

    @Test
    void neverLetsACellReckon() {
        assertThat(CsvLines.quoted("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvLines.quoted("@sum; \"x\"")).isEqualTo("\"'@sum; \"\"x\"\"\"");
        assertThat(CsvLines.quoted("Tổ dân phố 1")).isEqualTo("Tổ dân phố 1");
    }

    @Test
    void tellsProgramsTheSame() {
        assertThat(http.get()
                        .uri("/api/v1/units/{unit}/progress", ground.commune())
                        .with(ofTheWard))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.parts[0].people")
                .isEqualTo(3);
        assertThat(http.get().uri("/api/v1/teams/{team}/progress", team.body()).with(ofTheWard))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.people")
                .isEqualTo(3);
        assertThat(http.get()
                        .uri("/api/v1/units/{unit}/progress?month=thang-nay", ground.commune())
                        .with(ofTheWard))
                .hasStatus(400);
    }

    private MvcTestResult again(String version, long opened) {
        return http.get()
                .uri("/tien-do/{unit}", ground.commune())
                .with(ofTheWard)
                .header("HX-Request", "true")
                .header("X-Figures", version)
                .header("X-Opened", String.valueOf(opened))
                .exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
