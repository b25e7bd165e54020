package vn.congdongso.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.Units;

@ApplicationTest
class ReorganisationApiTests {

    private static final String ADDRESS = "/api/v1/reorganisations";

    private final MockMvcTester http;
    private final Units units;
    private final TeamFixtures.Ground ground;
    private final UnitId neighbour;
    private final Visitor department;
    private final Visitor commune;
    private final LocalDate day;

    ReorganisationApiTests(MockMvcTester http, Units units, TeamFixtures fixtures, Visitors visitors, Today today) {
        this.http = http;
        this.units = units;
        this.ground = fixtures.aGround();
        this.neighbour = fixtures.aCommune(ground.province(), "xã", "Đức Tân");
        this.department = visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province());
        this.commune = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
        this.day = today.today().plusDays(30);
    }

    private MvcTestResult post(String address, String body, Visitor who) {
        return http.post()
                .uri(address)
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String merge(UUID united) {
        return """
                {"unit": "%s", "title": "Nhập phường", "legalBasis": "Nghị quyết 12/NQ-HĐND", "effectiveOn": "%s",
                 "steps": [{"kind": "MERGE", "parts": [{"value": "%s"}, {"value": "%s"}],
                            "into": {"is": "FRESH", "id": {"value": "%s"}, "level": "COMMUNE", "typeName": "phường",
                                     "name": "Hợp Nhất", "parent": {"value": "%s"}},
                            "villageTypes": {}}]}
                """.formatted(ground.province(), day, ground.commune(), neighbour, united, ground.province());
    }

    private String id(MvcTestResult result) throws UnsupportedEncodingException {
        return JsonPath.read(result.getResponse().getContentAsString(), "$.id");
    }

    @Test
    void preparesRehearsesConfirmsAndWithdraws() throws UnsupportedEncodingException {
        UUID united = UUID.randomUUID();
        MvcTestResult prepared = post(ADDRESS, merge(united), department);
        assertThat(prepared).hasStatus(201).bodyJson().extractingPath("$.stage").isEqualTo("DRAFT");
        String one = ADDRESS + "/" + id(prepared);

        assertThat(post(one + "/rehearsal", "", department))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.ended")
                .isEqualTo(2);
        assertThat(units.find(new UnitId(united), day)).isEmpty();

        assertThat(post(one + "/confirmation", "{\"version\": 1}", department)).hasStatusOk();
        assertThat(units.find(new UnitId(united), day)).isPresent();

        assertThat(post(one + "/withdrawal", "", department))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.stage")
                .isEqualTo("WITHDRAWN");
        assertThat(units.find(new UnitId(united), day)).isEmpty();
    }

    @Test
    void tellsWhatStandsAgainstIt() throws UnsupportedEncodingException {
        MvcTestResult prepared = post(ADDRESS, """
                        {"unit": "%s", "title": "Giải thể", "legalBasis": "Nghị quyết", "effectiveOn": "%s",
                         "steps": [{"kind": "END", "unit": {"value": "%s"}}]}
                        """.formatted(ground.province(), day, ground.commune()), department);

        assertThat(post(ADDRESS + "/" + id(prepared) + "/rehearsal", "", department))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.violations[0].code")
                .isEqualTo("units.violation.not-empty");
    }

    @Test
    void isForThoseWhoHaveTheRightOnTheGround() {
        assertThat(post(ADDRESS, merge(UUID.randomUUID()), commune)).hasStatus(403);
    }

    @Test
    void refusesWhatIsNoDecision() {
        assertThat(post(ADDRESS, "{\"unit\": \"%s\", \"title\": \"\"}".formatted(ground.province()), department))
                .hasStatus(422);
        assertThat(post(ADDRESS, "{\"unit\": 7}", department)).hasStatus(400);
        assertThat(post(ADDRESS, "{}", department)).hasStatus(400);
        assertThat(post(
                        ADDRESS,
                        "{\"unit\": \"%s\", \"title\": \"x\", \"steps\": [{\"kind\": \"FLY\"}]}"
                                .formatted(ground.province()),
                        department))
                .hasStatus(400);
        assertThat(post(
                        ADDRESS,
                        "{\"unit\": \"%s\", \"title\": \"x\", \"steps\": [{\"kind\": \"END\"}]}"
                                .formatted(ground.province()),
                        department))
                .hasStatus(400);
    }
}
