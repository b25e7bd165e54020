package vn.congdongso.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.ApplicationTest;
import vn.congdongso.outreach.VisitFixtures;
import vn.congdongso.shared.Today;

@ApplicationTest
class VisitApiTests {

    private final MockMvcTester http;
    private final JsonMapper json;
    private final Today today;
    private final VisitFixtures fixtures;
    private final VisitFixtures.Crew crew;
    private final VisitFixtures.Phone phone;

    VisitApiTests(MockMvcTester http, JsonMapper json, Today today, VisitFixtures fixtures) {
        this.http = http;
        this.json = json;
        this.today = today;
        this.fixtures = fixtures;
        this.crew = fixtures.aCrew();
        this.phone = fixtures.aPhone(crew);
    }

    @Nested
    class Putting {

        @Test
        void aNewVisitIsCreatedAndCounted() {
            UUID id = UUID.randomUUID();

            MvcTestResult answer = put(id, visit("vneid", "3", "DONE", today.today()));

            assertThat(answer).hasStatus(201).hasHeader("Location", address(id));
            JsonNode body = body(answer);
            assertThat(body.at("/id").asString()).isEqualTo(id.toString());
            assertThat(body.at("/day").asString()).isEqualTo(today.today().toString());
            assertThat(body.at("/month/month").asString())
                    .isEqualTo(today.month().toString());
            assertThat(body.at("/month/people").asLong()).isEqualTo(3);
            assertThat(body.has("target")).isFalse();
        }

        @Test
        void itAgainAnswersTheSameAndCountsNothing() {
            UUID id = UUID.randomUUID();
            String visit = visit("vneid", "3", "DONE", today.today());
            JsonNode first = body(put(id, visit));

            MvcTestResult again = put(id, visit);

            assertThat(again).hasStatus(200);
            assertThat(body(again)).isEqualTo(first);
        }

        @Test
        void anotherContentIsAConflictThatShowsBoth() {
            UUID id = UUID.randomUUID();
            put(id, visit("vneid", "3", "DONE", today.today()));

            MvcTestResult answer = put(id, visit("e-payment", "4", "CONTINUES", today.today()));

            assertThat(answer).hasStatus(409).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(body(answer).at("/stored/topic").asString()).isEqualTo("vneid");
            assertThat(body(answer).at("/stored/people").asInt()).isEqualTo(3);
            assertThat(body(answer).at("/sent/topic").asString()).isEqualTo("e-payment");
            assertThat(body(answer).at("/sent/people").asInt()).isEqualTo(4);
        }

        @Test
        void underAnIdThatAnotherTeamHasTakenTellsNothingOfItsVisit() {
            UUID id = UUID.randomUUID();
            VisitFixtures.Crew neighbours = fixtures.aNeighbour(crew);
            put(id, visit("vneid", "3", "DONE", today.today()));

            MvcTestResult answer = put(
                    fixtures.aPhone(neighbours),
                    neighbours.team().body().toString(),
                    id,
                    visit("vneid", "9", "DONE", today.today()));

            assertThat(answer).hasStatus(409);
            assertThat(body(answer).has("stored")).isFalse();
            assertThat(body(answer).at("/sent/people").asInt()).isEqualTo(9);
        }

        @Test
        void unknownFieldsArePassedOver() {
            String visit = visit("vneid", "3", "DONE", today.today()).replace("{", "{\"note\":{\"a\":[1,2]},");

            assertThat(put(UUID.randomUUID(), visit)).hasStatus(201);
        }

        @Test
        void aDecomposedTextIsReadAsItWasMeant() {
            String nfd = Normalizer.normalize("  vneid\u00a0 ", Normalizer.Form.NFD);

            assertThat(put(UUID.randomUUID(), visit(nfd, "3", "DONE", today.today())))
                    .hasStatus(201);
        }
    }

    @Nested
    class Refusing {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0",
                    "-1",
                    "501",
                    "10000",
                    "99999999999999999999",
                    "2.5",
                    "\"nhiều\"",
                    "true",
                    "[]",
                    "{}",
                    "null"
                })
        void saysWhichNumbersOfPeopleAreTaken(String people) {
            MvcTestResult answer = put(
                    UUID.randomUUID(),
                    "{\"topic\":\"vneid\",\"people\":%s,\"result\":\"DONE\",\"day\":\"%s\"}"
                            .formatted(people, today.today()));

            assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
            JsonNode violation = body(answer).at("/violations/0");
            assertThat(violation.at("/field").asString()).isEqualTo("people");
            assertThat(violation.at("/code").asString()).isEqualTo("outreach.violation.people");
            assertThat(violation.at("/message").asString()).isEqualTo("Số người phải là số từ 1 đến 500");
        }

        @ParameterizedTest
        @CsvSource({"1, day-after-today", "-32, day-too-old"})
        void aDayOutsideOfTheLastMonth(int days, String reason) {
            MvcTestResult answer = put(
                    UUID.randomUUID(), visit("vneid", "3", "DONE", today.today().plusDays(days)));

            assertThat(answer).hasStatus(422);
            assertThat(body(answer).at("/violations/0/code").asString()).isEqualTo("outreach.violation." + reason);
        }

        @Test
        void everyFieldAtOnce() {
            MvcTestResult answer = put(UUID.randomUUID(), "{}");

            assertThat(answer).hasStatus(422);
            assertThat(body(answer).at("/violations").values())
                    .extracting(violation -> violation.at("/field").asString())
                    .containsExactly("topic", "people", "result", "day");
        }

        @ParameterizedTest
        @ValueSource(strings = {"topic", "result", "day"})
        void markupAndWrongTypesWithoutRepeatingThem(String field) {
            for (String value : List.of("\"<script>alert(1)</script>\"", "[1]", "{\"a\":1}", "true", "\"\\u0000\"")) {
                String visit = visit("vneid", "3", "DONE", today.today())
                        .replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":" + value);

                MvcTestResult answer = put(UUID.randomUUID(), visit);

                assertThat(answer).as(visit).hasStatus(422);
                assertThat(text(answer)).doesNotContain("<script");
            }
        }

        @Test
        void aHugeTextUnread() {
            String visit = visit("x".repeat(100_000), "3", "DONE", today.today());

            assertThat(put(UUID.randomUUID(), visit)).hasStatus(413).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(put(UUID.randomUUID(), visit("x".repeat(1_000), "3", "DONE", today.today())))
                    .hasStatus(422);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "[", "[]", "\"text\"", "null", "{\"topic\":", "<visit/>", "{'topic':1}"})
        void whatIsNoVisitAtAll(String body) {
            MvcTestResult answer = put(UUID.randomUUID(), body);

            assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(text(answer)).doesNotContain("Exception", "tools.jackson", "at vn.");
        }

        @Test
        void anAddressThatHoldsNoIds() {
            assertThat(put(phone, "no-id", UUID.randomUUID(), "{}")).hasStatus(404);
            assertThat(put(phone, UUID.randomUUID().toString(), UUID.randomUUID(), "{}"))
                    .hasStatus(404);
            assertThat(exchange(
                            signed(http.put().uri("/api/v1/teams/" + crew.team().body() + "/visits/no-id"), phone)
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content("{}")))
                    .hasStatus(404);
        }

        @Test
        void whoIsNotSignedIn() {
            assertThat(exchange(http.put()
                            .uri(address(UUID.randomUUID()))
                            .cookie(new Cookie("XSRF-TOKEN", "t"))
                            .header("X-XSRF-TOKEN", "t")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(visit("vneid", "3", "DONE", today.today()))))
                    .hasStatus(401);
        }

        @Test
        void aMemberOfAnotherTeam() {
            VisitFixtures.Phone stranger = fixtures.aPhone(fixtures.aCrew());

            MvcTestResult answer = put(
                    stranger,
                    crew.team().body().toString(),
                    UUID.randomUUID(),
                    visit("vneid", "3", "DONE", today.today()));
            assertThat(answer).hasStatus(422);
            assertThat(body(answer).at("/violations/0/code").asString())
                    .isEqualTo("outreach.violation.not-a-member-then");
            assertThat(exchange(signed(http.get().uri(list()), stranger))).hasStatus(403);
        }

        @Test
        void aSendWithoutTheTokenOfOurOwnPages() {
            assertThat(exchange(http.put()
                            .uri(address(UUID.randomUUID()))
                            .cookie(new Cookie("thiet_bi", phone.cookie()))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(visit("vneid", "3", "DONE", today.today()))))
                    .hasStatus(403);
        }
    }

    @Nested
    class Listing {

        @Test
        void goesOnFromCursorToCursorUntilAllWereShown() {
            List<String> sent = IntStream.range(0, 7)
                    .mapToObj(back -> {
                        UUID id = UUID.randomUUID();
                        put(id, visit("vneid", "2", "DONE", today.today().minusDays(back % 3)));
                        return id.toString();
                    })
                    .toList();
            String days = "from=" + today.today().minusDays(5) + "&to=" + today.today() + "&limit=3";

            JsonNode first = body(get(list() + "?" + days));
            JsonNode second = body(
                    get(list() + "?" + days + "&cursor=" + first.at("/next").asString()));
            JsonNode third = body(
                    get(list() + "?" + days + "&cursor=" + second.at("/next").asString()));

            assertThat(third.has("next")).isFalse();
            assertThat(List.of(first, second, third).stream()
                            .flatMap(page -> page.at("/visits").values().stream())
                            .map(visit -> visit.at("/id").asString()))
                    .containsExactlyInAnyOrderElementsOf(sent);
        }

        @Test
        void showsOneByItsIdAndOnlyToItsTeam() {
            UUID id = UUID.randomUUID();
            put(id, visit("vneid", "2", "NOT_DONE", today.today()));
            VisitFixtures.Crew others = fixtures.aCrew();

            JsonNode visit = body(get(address(id)));
            MvcTestResult foreign = exchange(signed(
                    http.get().uri("/api/v1/teams/" + others.team().body() + "/visits/" + id),
                    fixtures.aPhone(others)));

            assertThat(visit.at("/result").asString()).isEqualTo("NOT_DONE");
            assertThat(visit.at("/day").asString()).isEqualTo(today.today().toString());
            assertThat(foreign).hasStatus(404);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "from=gestern",
                    "to=2026-02-30",
                    "from=%2B999999999-12-31",
                    "cursor=xyz",
                    "cursor=Kzk5OTk5OTk5OS0xMi0zMXwyMDI2LTAxLTAxVDAwOjAwOjAwWnww",
                    "limit=0",
                    "limit=201",
                    "limit=x",
                    "from=2026-03-02&to=2026-03-01"
                })
        void refusesAQuestionThatCannotBeMeant(String query) {
            MvcTestResult answer = get(list() + "?" + query);

            assertThat(answer).hasStatus(422);
            assertThat(body(answer).at("/violations").size()).isOne();
        }
    }

    @Test
    void topicsAreNamedInTheCallersLanguage() {
        assertThat(body(get("/api/v1/topics")).at("/1/label").asString()).isEqualTo("Dịch vụ công");
        assertThat(body(get("/api/v1/topics?lang=en")).at("/1/label").asString())
                .isEqualTo("Public services");
    }

    private MvcTestResult put(UUID id, String visit) {
        return put(phone, crew.team().body().toString(), id, visit);
    }

    private MvcTestResult put(VisitFixtures.Phone from, String team, UUID id, String visit) {
        return exchange(signed(http.put().uri("/api/v1/teams/" + team + "/visits/" + id), from)
                .contentType(MediaType.APPLICATION_JSON)
                .content(visit.getBytes(StandardCharsets.UTF_8)));
    }

    private MvcTestResult get(String address) {
        return exchange(signed(http.get().uri(address), phone));
    }

    private static MockMvcTester.MockMvcRequestBuilder signed(
            MockMvcTester.MockMvcRequestBuilder request, VisitFixtures.Phone from) {
        return request.cookie(new Cookie("thiet_bi", from.cookie()), new Cookie("XSRF-TOKEN", "t"))
                .header("X-XSRF-TOKEN", "t");
    }

    private static MvcTestResult exchange(MockMvcTester.MockMvcRequestBuilder request) {
        return request.exchange();
    }

    private String list() {
        return "/api/v1/teams/" + crew.team().body() + "/visits";
    }

    private String address(UUID id) {
        return list() + "/" + id;
    }

    private static String visit(String topic, String people, String result, LocalDate day) {
        return "{\"topic\":\"%s\",\"people\":%s,\"result\":\"%s\",\"day\":\"%s\"}"
                .formatted(topic, people, result, day);
    }

    private JsonNode body(MvcTestResult answer) {
        return json.readTree(text(answer));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
