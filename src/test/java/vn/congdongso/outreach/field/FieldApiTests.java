package vn.congdongso.outreach.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.domain.AddHousehold;
import vn.congdongso.households.domain.HouseholdFields;
import vn.congdongso.outreach.VisitFixtures;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.domain.LogVisit;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.units.UnitId;

@ApplicationTest
class FieldApiTests {

    private final MockMvcTester http;
    private final JsonMapper json;
    private final Today today;
    private final LogVisit logVisit;
    private final AddHousehold addHousehold;
    private final VisitFixtures fixtures;
    private final VisitFixtures.Crew crew;
    private final VisitFixtures.Phone phone;

    FieldApiTests(
            MockMvcTester http,
            JsonMapper json,
            Today today,
            LogVisit logVisit,
            AddHousehold addHousehold,
            VisitFixtures fixtures) {
        this.http = http;
        this.json = json;
        this.today = today;
        this.logVisit = logVisit;
        this.addHousehold = addHousehold;
        this.fixtures = fixtures;
        this.crew = fixtures.aCrew();
        this.phone = fixtures.aPhone(crew);
    }

    @Test
    void theGreetingTellsWhoIsInAndTheTimeAndTheToken() {
        JsonNode session = body(get("/api/v1/phone/session"));

        assertThat(session.at("/account").asString())
                .isEqualTo(phone.member().id().toString());
        assertThat(session.at("/day").asString()).isEqualTo(today.today().toString());
        assertThat(session.at("/token/header").asString()).isEqualTo("X-XSRF-TOKEN");
        assertThat(session.at("/token/value").asString()).isNotEmpty();
    }

    @Test
    void aPhoneThatIsNotInIsToldSo() {
        assertThat(http.get().uri("/api/v1/phone/session").exchange()).hasStatus(401);
        assertThat(http.get().uri("/api/v1/phone/changes").exchange()).hasStatus(401);
    }

    @Test
    void theFirstTimeThePhoneIsGivenEverythingAndThenOnlyWhatChanged() {
        UUID early = aHousehold(crew.team().unit(), "Lê Thị Sen");
        JsonNode first = body(get("/api/v1/phone/changes"));
        assertThat(first.at("/whole").asBoolean()).isTrue();
        assertThat(first.at("/teams/0/id").asString())
                .isEqualTo(crew.team().body().toString());
        assertThat(first.at("/topics").size()).isPositive();
        assertThat(first.at("/households").findValuesAsString("id")).containsExactly(early.toString());

        UUID late = aHousehold(crew.team().unit(), "Trần Văn Mít");
        JsonNode then =
                body(get("/api/v1/phone/changes?since=" + first.at("/cursor").asString()));

        assertThat(then.at("/whole").asBoolean()).isFalse();
        assertThat(then.at("/households").findValuesAsString("id")).contains(late.toString());
    }

    @Test
    void whatAnotherTeamKeepsIsNotGiven() {
        VisitFixtures.Crew neighbour = fixtures.aNeighbour(crew);
        aHousehold(neighbour.team().unit(), "Phạm Thị Lụa");

        assertThat(body(get("/api/v1/phone/changes")).at("/households").size()).isZero();
    }

    @Test
    void aCursorThatCannotBeReadIsNone() {
        assertThat(body(get("/api/v1/phone/changes?since=hôm qua")).at("/whole").asBoolean())
                .isTrue();
    }

    @Test
    void onlyTheMembersOwnVisitsAreReadBack() {
        VisitId mine = logged(phone.member());
        CurrentAccount other = fixtures.aPhone(crew, crew.team().members().getFirst(), "Trần Thị Bình")
                .member();
        VisitId theirs = logged(other);

        JsonNode found = body(get("/api/v1/phone/visits?id=" + mine + "&id=" + theirs + "&id=" + UUID.randomUUID()
                + "&id=chẳng-phải-mã"));

        assertThat(found.findValuesAsString("id")).containsExactly(mine.toString());
        assertThat(found.at("/0/people").asInt()).isEqualTo(3);
    }

    @Test
    void moreThanABatchIsNotReadBackAtOnce() {
        String ids = Stream.generate(() -> "id=" + UUID.randomUUID()).limit(101).collect(Collectors.joining("&"));

        assertThat(get("/api/v1/phone/visits?" + ids)).hasStatus(413);
    }

    @Test
    void theShellSaysNothingAboutAnybody() {
        MvcTestResult shell = get("/m/ung-dung");

        assertThat(shell)
                .hasStatus(200)
                .bodyText()
                .contains("data-shell")
                .doesNotContain("Nguyễn Văn An", "csrf-token");
        assertThat(http.get().uri("/m/cho-gui").exchange()).hasStatus(200);
    }

    private VisitId logged(CurrentAccount by) {
        LogVisit.Command visit = fixtures.aVisit(crew, by);
        logVisit.log(visit).orThrow();
        return visit.visit();
    }

    private UUID aHousehold(UnitId village, String head) {
        HouseholdId id = new HouseholdId(Uuid7.next());
        addHousehold
                .add(new AddHousehold.Command(
                        id, village, null, new HouseholdFields(head, "", null, Set.of()), null, crew.official()))
                .orThrow();
        return id.value();
    }

    private MvcTestResult get(String address) {
        return http.get()
                .uri(address)
                .cookie(new Cookie("thiet_bi", phone.cookie()))
                .exchange();
    }

    private JsonNode body(MvcTestResult answer) {
        assertThat(answer).hasStatus(200);
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }
}
