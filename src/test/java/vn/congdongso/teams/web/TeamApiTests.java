package vn.congdongso.teams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.teams.TeamFixtures;

@ApplicationTest
class TeamApiTests {

    private final MockMvcTester http;
    private final JsonMapper json;
    private final TeamFixtures.Ground ground;
    private final TeamFixtures.Team first;
    private final TeamFixtures.Team second;
    private final Visitor official;
    private final Visitor neighbour;

    TeamApiTests(MockMvcTester http, JsonMapper json, TeamFixtures teams, Visitors visitors) {
        this.http = http;
        this.json = json;
        this.ground = teams.aGround();
        this.first = teams.aTeam(ground.villages().get(0), TeamFixtures.ESTABLISHED, "Nguyễn Văn An", "Trần Thị Bình");
        this.second = teams.aTeam(ground.villages().get(1));
        this.official = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
        this.neighbour =
                visitors.official(Role.COMMUNE_OFFICIAL, teams.aCommune(ground.province(), "phường", "Nghĩa Lộ"));
    }

    @Nested
    class TheList {

        @Test
        void holdsEveryTeamThatTheCallerMaySee() {
            JsonNode page = body(get(official, "/api/v1/teams"));

            assertThat(page.at("/total").asInt()).isEqualTo(2);
            assertThat(page.at("/teams").findValuesAsString("id"))
                    .containsExactly(first.body().toString(), second.body().toString());
            assertThat(page.at("/teams/0/from").asString()).isEqualTo(TeamFixtures.ESTABLISHED.toString());
            assertThat(page.at("/teams/0").has("until")).isFalse();
        }

        @Test
        void ofADayBeforeTheTeamsIsEmpty() {
            JsonNode page = body(get(
                    official,
                    "/api/v1/teams?unit=" + ground.commune() + "&day=" + TeamFixtures.ESTABLISHED.minusDays(1)));

            assertThat(page.at("/total").asInt()).isZero();
        }

        @Test
        void ofAnotherWardIsRefused() {
            assertThat(get(neighbour, "/api/v1/teams?unit=" + ground.commune())).hasStatus(403);
            assertThat(body(get(neighbour, "/api/v1/teams")).at("/total").asInt())
                    .isZero();
        }

        @Test
        void withAnUnreadableDayIsAMistakeOfTheCaller() {
            assertThat(get(official, "/api/v1/teams?day=31-02-2026")).hasStatus(400);
        }
    }

    @Nested
    class OneTeam {

        @Test
        void namesItsMembersOnTheDay() {
            JsonNode team = body(get(official, "/api/v1/teams/" + first.body()));

            assertThat(team.at("/members").findValuesAsString("name"))
                    .containsExactly("Nguyễn Văn An", "Trần Thị Bình");
            assertThat(team.at("/members/0/role").asString()).isEqualTo("LEADER");
        }

        @Test
        void isNotThereBeforeItWasEstablished() {
            assertThat(get(official, "/api/v1/teams/" + first.body() + "?day=" + TeamFixtures.ESTABLISHED.minusDays(1)))
                    .hasStatus(404);
        }

        @Test
        void ofAnotherWardIsRefused() {
            assertThat(get(neighbour, "/api/v1/teams/" + first.body())).hasStatus(403);
        }
    }

    @Nested
    class ADecision {

        @Test
        void tellsItsNumberAndWhatItEstablishes() {
            JsonNode decision = body(get(official, "/api/v1/decisions/" + first.decision()));

            assertThat(decision.at("/status").asString()).isEqualTo("ISSUED");
            assertThat(decision.at("/effectiveOn").asString()).isEqualTo(TeamFixtures.ESTABLISHED.toString());
            assertThat(decision.at("/agency").asString())
                    .isEqualTo(ground.commune().toString());
            assertThat(decision.at("/bodies/0/unit").asString())
                    .isEqualTo(first.unit().toString());
            assertThat(decision.at("/bodies/0/seats").asInt()).isEqualTo(2);
        }

        @Test
        void ofAnotherWardIsRefused() {
            assertThat(get(neighbour, "/api/v1/decisions/" + first.decision())).hasStatus(403);
        }
    }

    private MvcTestResult get(Visitor who, String address) {
        return http.get().uri(address).with(who).exchange();
    }

    private JsonNode body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return json.readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
