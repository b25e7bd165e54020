package vn.congdongso.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.reporting.ReportFixtures;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.ReportStatus;
import vn.congdongso.reporting.domain.Words;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.TeamFixtures.Team;

@ApplicationTest
class ReportPageTests {

    private final MockMvcTester http;
    private final ReportFixtures fixtures;
    private final ReportFixtures.Ward ward;
    private final Team team;
    private final Visitor leader;
    private final Visitor official;
    private final Visitor department;
    private final Visitor neighbour;
    private final YearMonth month;

    ReportPageTests(MockMvcTester http, ReportFixtures fixtures, TeamFixtures teams, Visitors visitors) {
        this.http = http;
        this.fixtures = fixtures;
        this.ward = fixtures.aWard();
        this.team = ward.five();
        this.leader = visitors.phoneOf(team.leader(), team.body().value(), team.unit());
        this.official = visitors.official(Role.COMMUNE_OFFICIAL, ward.unit());
        this.department =
                visitors.official(Role.DEPARTMENT_OFFICIAL, ward.ground().province());
        this.neighbour = visitors.official(
                Role.COMMUNE_OFFICIAL, teams.aCommune(ward.ground().province(), "phường", "Nghĩa Lộ"));
        this.month = fixtures.longAgo();
    }

    @Nested
    class WritingIt {

        @Test
        void keepsWhatWasTypedBesideTheFieldThatIsRefused() {
            MvcTestResult answer = post(
                    leader,
                    ofTeam(),
                    Map.of("version", "0", "difficulties", "x".repeat(100_000), "proposals", "Cấp thêm bảng tin"));

            assertThat(answer).hasStatus(422);
            assertThat(text(answer)).contains("<title>Lỗi: ", "Cấp thêm bảng tin", "f-difficulties-error");
            assertThat(fixtures.view(team.body(), fixtures.longAgoPeriod()).status())
                    .isEqualTo(ReportStatus.OPEN);
        }

        @Test
        void showsMarkupAsTheTextItIs() {
            post(leader, ofTeam(), Map.of("version", "0", "difficulties", "<b>Mạng yếu</b>"));

            assertThat(text(get(leader, ofTeam())))
                    .contains("&lt;b&gt;Mạng yếu&lt;/b&gt;")
                    .doesNotContain("<b>Mạng yếu");
        }

        @Test
        void afterItWasAcceptedIsRefusedInWords() {
            ReportId report = fixtures.accepted(team, fixtures.longAgoPeriod(), null);

            MvcTestResult answer = post(leader, ofTeam() + "/gui", Map.of("version", version(), "client", "x"));

            assertThat(answer).hasStatus(422);
            assertThat(text(answer)).contains("đã được nhận");
            assertThat(fixtures.view(team.body(), fixtures.longAgoPeriod())
                            .report()
                            .id())
                    .isEqualTo(report);
        }

        @Test
        void ofAMonthThatIsNoneIsNoPage() {
            assertThat(get(leader, "/bao-cao/to/" + team.body() + "/2026-13")).hasStatus(404);
        }
    }

    @Nested
    class AnsweringIt {

        @Test
        void givesBackWithAReasonThatTheLeaderReads() {
            ReportId report = fixtures.sent(team, fixtures.longAgoPeriod(), null);

            assertThat(post(official, "/bao-cao/" + report + "/tra-lai", Map.of("version", version(), "reason", "")))
                    .hasStatus(422);
            assertThat(post(
                            official,
                            "/bao-cao/" + report + "/tra-lai",
                            Map.of("version", version(), "reason", "Thiếu ngày 12")))
                    .hasStatus3xxRedirection();

            assertThat(text(get(leader, ofTeam()))).contains("Thiếu ngày 12");
        }

        @Test
        void isForTheWardsOwnOfficial() {
            ReportId report = fixtures.sent(team, fixtures.longAgoPeriod(), null);

            assertThat(get(neighbour, "/bao-cao/" + report)).hasStatus(403);
            assertThat(post(neighbour, "/bao-cao/" + report + "/nhan", Map.of("version", version())))
                    .hasStatus(403);
            assertThat(post(leader, "/bao-cao/" + report + "/nhan", Map.of("version", version())))
                    .hasStatus(403);
            assertThat(post(official, "/bao-cao/" + report + "/nhan", Map.of("version", version())))
                    .hasStatus3xxRedirection();
        }

        @Test
        void hidesUnsentWordsFromThoseAbove() {
            fixtures.sent(team, fixtures.longAgoPeriod(), new Words("", "Mạng yếu", "", ""));

            assertThat(text(get(official, ofTeam()))).contains("Mạng yếu");
        }
    }

    @Nested
    class TheList {

        @Test
        void showsWhoIsLateWithTheirDays() {
            fixtures.sent(ward.six(), fixtures.longAgoPeriod(), null);

            String page = text(get(official, "/bao-cao?ky=" + month));

            assertThat(page).contains("Trễ ", "Tổ dân phố 1", "Tổ dân phố 2");
        }

        @Test
        void ofAnotherWardIsNotGiven() {
            assertThat(get(neighbour, "/bao-cao?ky=" + month + "&don-vi=" + ward.unit()))
                    .hasStatus(403);
        }

        @Test
        void ofTheDepartmentCountsItsCommunes() {
            assertThat(text(get(department, "/bao-cao?ky=" + month))).contains("Cẩm Thành", "Nghĩa Lộ");
        }
    }

    private String ofTeam() {
        return "/bao-cao/to/" + team.body() + "/" + month;
    }

    private String version() {
        return String.valueOf(
                fixtures.view(team.body(), fixtures.longAgoPeriod()).report().version());
    }

    private MvcTestResult get(Visitor who, String address) {
        return http.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(Visitor who, String address, Map<String, String> sent) {
        var request = http.post().uri(address).with(who);
        sent.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
