package vn.congdongso.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.reporting.ReportFixtures;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.TeamFixtures.Team;

@ApplicationTest
class ReportApiTests {

    private final MockMvcTester http;
    private final JsonMapper json;
    private final ReportFixtures fixtures;
    private final ReportFixtures.Ward ward;
    private final Team team;
    private final Visitor leader;
    private final Visitor official;
    private final Visitor neighbour;
    private final YearMonth month;

    ReportApiTests(
            MockMvcTester http, JsonMapper json, ReportFixtures fixtures, TeamFixtures teams, Visitors visitors) {
        this.http = http;
        this.json = json;
        this.fixtures = fixtures;
        this.ward = fixtures.aWard();
        this.team = ward.five();
        this.leader = visitors.phoneOf(team.leader(), team.body().value(), team.unit());
        this.official = visitors.official(Role.COMMUNE_OFFICIAL, ward.unit());
        this.neighbour = visitors.official(
                Role.COMMUNE_OFFICIAL, teams.aCommune(ward.ground().province(), "phường", "Nghĩa Lộ"));
        this.month = fixtures.longAgo();
    }

    @Test
    void aLeaderOpensAndSendsAReportOnce() {
        JsonNode opened = opened();
        String report = opened.at("/report").asString();
        Map<String, Object> sent = Map.of(
                "clientId", UUID.randomUUID(), "version", opened.at("/version").asInt(), "difficulties", "Mạng yếu");

        assertThat(send(leader, report, sent)).hasStatusOk();
        JsonNode again = body(send(leader, report, sent));

        assertThat(again.at("/status").asString()).isEqualTo("SENT");
        assertThat(again.at("/words/difficulties").asString()).isEqualTo("Mạng yếu");
        assertThat(again.at("/steps")).hasSize(1);
    }

    @Test
    void whatIsMissingIsNamedFieldByField() {
        String report = opened().at("/report").asString();

        MvcTestResult answer = send(leader, report, Map.of());

        assertThat(answer).hasStatus(422);
        assertThat(json.readTree(bytes(answer)).at("/violations").findValuesAsString("field"))
                .containsExactlyInAnyOrder("clientId", "version");
    }

    @Test
    void sendingAfterAcceptanceIsRefused() {
        String report = fixtures.accepted(team, fixtures.longAgoPeriod(), null).toString();

        MvcTestResult answer = send(
                leader,
                report,
                Map.of(
                        "clientId",
                        UUID.randomUUID(),
                        "version",
                        opened().at("/version").asInt()));

        assertThat(answer).hasStatus(422);
        assertThat(bytes(answer)).contains("đã được nhận");
    }

    @Test
    void theWardSeesHowEachTeamStandsAndItsNeighbourDoesNot() {
        fixtures.sent(team, fixtures.longAgoPeriod(), null);
        String address = "/api/v1/reports?unit=" + ward.unit() + "&month=" + month;

        JsonNode list = body(http.get().uri(address).with(official).exchange());

        assertThat(list.at("/reports").findValuesAsString("standing")).containsExactly("LATE", "WAITING");
        assertThat(http.get().uri(address).with(neighbour).exchange()).hasStatus(403);
    }

    @Test
    void aMonthFarAwayIsNotThere() {
        assertThat(http.get()
                        .uri("/api/v1/reports?unit=" + ward.unit() + "&month=9999-01")
                        .with(official)
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void anotherWardsReportIsNotRead() {
        String report = fixtures.sent(team, fixtures.longAgoPeriod(), null).toString();

        assertThat(http.get().uri("/api/v1/reports/" + report).with(neighbour).exchange())
                .hasStatus(403);
        assertThat(http.get().uri("/api/v1/reports/" + report).with(official).exchange())
                .hasStatusOk();
    }

    private JsonNode opened() {
        return body(http.put()
                .uri("/api/v1/teams/" + team.body() + "/reports/" + month)
                .with(leader)
                .exchange());
    }

    private MvcTestResult send(Visitor who, String report, Map<String, Object> sent) {
        return http.post()
                .uri("/api/v1/reports/" + report + "/submission")
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(sent))
                .exchange();
    }

    private JsonNode body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return json.readTree(bytes(answer));
    }

    private static String bytes(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
