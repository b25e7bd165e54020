package vn.congdongso.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.ApplicationTest;
import vn.congdongso.households.HouseholdFixtures;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.outreach.VisitFixtures;
import vn.congdongso.shared.Today;

/** What a phone sends after it was away for long, and what nobody can have meant. */
@ApplicationTest
class LateVisitsTests {

    private final MockMvcTester http;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Today today;
    private final HouseholdFixtures households;
    private final VisitFixtures.Crew crew;
    private final VisitFixtures.Phone phone;

    LateVisitsTests(
            MockMvcTester http,
            JsonMapper json,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Today today,
            HouseholdFixtures households,
            VisitFixtures fixtures) {
        this.http = http;
        this.json = json;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.today = today;
        this.households = households;
        this.crew = fixtures.aCrew();
        this.phone = fixtures.aPhone(crew);
    }

    @Test
    void workDoneBeforeTheMemberLeftTheTeamIsTakenForThatTeam() {
        endOn("seat", today.today().minusDays(5));

        List<String> states = states(batch(
                visit("vneid", today.today().minusDays(7), ""),
                visit("vneid", today.today().minusDays(2), ""),
                visit("vneid", today.today(), "")));

        assertThat(states).containsExactly("NEW", "REFUSED", "REFUSED");
    }

    @Test
    void workDoneBeforeTheTeamEndedIsTakenForThatTeam() {
        endOn("seat", today.today().minusDays(5));
        endOn("body_version", today.today().minusDays(5));

        assertThat(states(batch(
                        visit("vneid", today.today().minusDays(7), ""),
                        visit("vneid", today.today().minusDays(2), ""))))
                .containsExactly("NEW", "REFUSED");
    }

    @Test
    void entriesThatNobodyCanMeanComeBackAloneWithWords() {
        String[] visits = IntStream.range(0, 50)
                .mapToObj(number -> visit("vneid", today.today(), ""))
                .toArray(String[]::new);
        visits[3] = visit("vneid", LocalDate.of(2019, 3, 1), "");
        visits[17] = visit("vneid", today.today().plusDays(1), "");
        visits[29] = visit("vneid", today.today(), ",\"household\":\"nhà bà Sen\"");
        visits[31] = visit("vneid", today.today(), ",\"household\":\"" + UUID.randomUUID() + "\"");

        JsonNode answers = body(batch(visits)).at("/visits");

        assertThat(answers.values().stream()
                        .filter(answer -> answer.at("/state").asString().equals("NEW")))
                .hasSize(46);
        assertThat(words(answers, 3)).contains("Chỉ ghi được việc trong 31 ngày qua");
        assertThat(words(answers, 17)).containsExactly("Ngày hỗ trợ không được sau hôm nay");
        assertThat(words(answers, 29)).containsExactly("Hộ này không thuộc nơi tổ làm việc. Chọn lại hộ.");
        assertThat(words(answers, 31)).containsExactly("Hộ này không thuộc nơi tổ làm việc. Chọn lại hộ.");
    }

    @Test
    void tooMuchAtOnceIsTurnedAwayUnread() {
        assertThat(batch(IntStream.range(0, 10_000)
                        .mapToObj(number -> visit("vneid", today.today(), ""))
                        .toArray(String[]::new)))
                .hasStatus(413);
        byte[] fifty = new byte[50 * 1024 * 1024];
        Arrays.fill(fifty, (byte) ' ');
        assertThat(post(fifty)).hasStatus(413);
    }

    @Test
    void theReceiptNamesWhatElseIsOpenInTheHousehold() {
        HouseholdId home = households.add(crew.ground().village(), "Lê Thị Sen", "");
        String there = ",\"household\":\"" + home + "\"";
        put(visit("e-payment", today.today().minusDays(1), there).replace("DONE", "CONTINUES"));
        put(visit("vneid", today.today().minusDays(1), there).replace("DONE", "CONTINUES"));

        JsonNode receipt = body(put(visit("vneid", today.today(), there)));

        assertThat(receipt.at("/matters").values())
                .extracting(
                        matter -> matter.at("/topic").asString(),
                        matter -> matter.at("/due").asString())
                .containsExactly(tuple("e-payment", today.today().plusDays(6).toString()));
    }

    /** As an official's decision would. */
    private void endOn(String table, LocalDate firstDayWithout) {
        transactions.executeWithoutResult(transaction -> jdbc.sql(
                        "UPDATE teams." + table + " SET valid = daterange(lower(valid), :day) WHERE body_id = :body")
                .param("day", firstDayWithout)
                .param("body", crew.team().body().value())
                .update());
    }

    private static List<String> words(JsonNode answers, int place) {
        return answers.at("/" + place + "/violations").values().stream()
                .map(violation -> violation.at("/message").asString())
                .toList();
    }

    private List<String> states(MvcTestResult answer) {
        return body(answer).at("/visits").values().stream()
                .map(one -> one.at("/state").asString())
                .toList();
    }

    private MvcTestResult batch(String... visits) {
        return post(Arrays.stream(visits)
                .map(visit -> visit.replace("{", "{\"id\":\"" + UUID.randomUUID() + "\","))
                .collect(Collectors.joining(",", "{\"visits\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult post(byte[] body) {
        return signed(http.post().uri(address())).content(body).exchange();
    }

    private MvcTestResult put(String visit) {
        return signed(http.put().uri(address() + "/" + UUID.randomUUID()))
                .content(visit.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder signed(MockMvcTester.MockMvcRequestBuilder request) {
        return request.cookie(new Cookie("thiet_bi", phone.cookie()), new Cookie("XSRF-TOKEN", "t"))
                .header("X-XSRF-TOKEN", "t")
                .contentType(MediaType.APPLICATION_JSON);
    }

    private String address() {
        return "/api/v1/teams/" + crew.team().body() + "/visits";
    }

    private static String visit(String topic, LocalDate day, String more) {
        return "{\"topic\":\"%s\",\"people\":1,\"result\":\"DONE\",\"day\":\"%s\"%s}".formatted(topic, day, more);
    }

    private JsonNode body(MvcTestResult answer) {
        return json.readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
