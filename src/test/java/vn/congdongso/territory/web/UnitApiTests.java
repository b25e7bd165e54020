package vn.congdongso.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitShapes;

@ApplicationTest
class UnitApiTests {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final String OUTLINE =
            "{\"type\": \"Polygon\", \"coordinates\": [[[108.7, 15.1], [108.9, 15.1], [108.9, 15.2], [108.7, 15.1]]]}";

    private final MockMvcTester http;
    private final JsonMapper json;
    private final UnitShapes shapes;
    private final TeamFixtures.Ground ground;
    private final UnitId ended;
    private final Visitor official;

    UnitApiTests(
            MockMvcTester http,
            JsonMapper json,
            UnitShapes shapes,
            UnitChronicle chronicle,
            TeamFixtures fixtures,
            Visitors visitors) {
        this.http = http;
        this.json = json;
        this.shapes = shapes;
        this.ground = fixtures.aGround();
        this.ended = fixtures.aCommune(ground.province(), "phường", "Nghĩa Chánh");
        chronicle
                .apply(Reorganisation.of(
                        REFORM,
                        "Nghị quyết số 1677",
                        Step.Merge.of(List.of(ended), new Step.Existing(ground.commune()))))
                .orThrow();
        this.official = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
    }

    @Test
    void listsTheProvincesOfTheCountryOrWhatLiesInAUnit() {
        assertThat(ids(get("/api/v1/units"), "/units"))
                .containsExactly(ground.province().toString());
        JsonNode communes = get("/api/v1/units?parent=" + ground.province() + "&day=" + REFORM.minusDays(1));
        assertThat(communes.at("/units").findValuesAsString("name")).containsExactly("Cẩm Thành", "Nghĩa Chánh");
        assertThat(communes.at("/total").asInt()).isEqualTo(2);
        assertThat(ids(get("/api/v1/units?level=VILLAGE&parent=" + ground.province()), "/units"))
                .hasSize(2);
        assertThat(answer("/api/v1/units?level=VILLAGE")).hasStatus(400);
        assertThat(answer("/api/v1/units?parent=" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void givesAUnitAsItIsOnADay() {
        JsonNode unit = get("/api/v1/units/" + ended + "?day=" + REFORM.minusDays(1));

        assertThat(unit.at("/unit/fullName").asString()).isEqualTo("phường Nghĩa Chánh");
        assertThat(unit.at("/unit/until").asString()).isEqualTo(REFORM.toString());
        assertThat(unit.at("/unit/level").asString()).isEqualTo("COMMUNE");
        assertThat(unit.at("/unit").has("code")).isFalse();
        assertThat(answer("/api/v1/units/" + ended)).hasStatus(404);
        assertThat(answer("/api/v1/units/" + ended + "/children")).hasStatus(404);
    }

    @Test
    void tellsTheLifeOfAnEndedUnitOnAnyDay() {
        JsonNode life = get("/api/v1/units/" + ended + "/lineage");

        assertThat(life.at("/versions/0/endBasis").asString()).isEqualTo("Nghị quyết số 1677");
        assertThat(life.at("/lineage/0/successor").asString())
                .isEqualTo(ground.commune().toString());
        assertThat(life.at("/lineage/0/relation").asString()).isEqualTo("WHOLE");
        assertThat(ids(life, "/whereNow")).containsExactly(ground.commune().toString());
        assertThat(answer("/api/v1/units/" + UUID.randomUUID() + "/lineage")).hasStatus(404);
    }

    @Test
    void goesThroughAWholeTreePageByPage() {
        String address = "/api/v1/units/" + ground.province() + "/subtree?limit=2";
        JsonNode first = get(address);
        JsonNode second = get(address + "&after=" + first.at("/next").asString());
        JsonNode third = get(address + "&after=" + second.at("/next").asString());

        assertThat(ids(first, "/units"))
                .containsExactly(ground.province().toString(), ground.commune().toString());
        assertThat(ids(second, "/units"))
                .containsExactlyInAnyOrderElementsOf(
                        ground.villages().stream().map(UnitId::toString).toList());
        assertThat(third.at("/units")).isEmpty();
        assertThat(third.has("next")).isFalse();
        assertThat(ids(get(address + "&after='); DROP"), "/units")).hasSize(2);
    }

    @Test
    void namesWhatAUnitLiesIn() {
        assertThat(ids(get("/api/v1/units/" + ground.village() + "/ancestors"), "/units"))
                .containsExactly(
                        ground.nation().toString(),
                        ground.province().toString(),
                        ground.commune().toString());
        assertThat(ids(get("/api/v1/units/" + ground.commune() + "/children"), "/units"))
                .hasSize(2);
    }

    @Test
    void findsUnitsByFormerNames() {
        JsonNode found = get("/api/v1/units/search?q=Nghĩa Chánh&within=" + ground.nation());

        assertThat(found.at("/hits/0/living").asBoolean()).isFalse();
        assertThat(found.at("/hits/0/where").asString()).isEqualTo("tỉnh Quảng Ngãi");
        assertThat(found.at("/hits/0/now/0/name").asString()).isEqualTo("Cẩm Thành");
        assertThat(get("/api/v1/units/search?q=1&level=VILLAGE&within=" + ground.commune())
                        .at("/hits/0/unit/fullName")
                        .asString())
                .isEqualTo("Tổ dân phố 1");
        assertThat(get("/api/v1/units/search").at("/hits")).isEmpty();
    }

    @Test
    void drawsWhatHasAnOutline() {
        assertThat(answer("/api/v1/units/" + ground.commune() + "/boundary.geojson"))
                .hasStatus(404);
        assertThat(answer("/api/v1/units/" + ground.province() + "/children.geojson"))
                .hasStatus(404);
        shapes.keep(List.of(new UnitShapes.Shape(ground.commune(), OUTLINE)), REFORM, "Bản đồ thử");

        MvcTestResult drawn = answer("/api/v1/units/" + ground.commune() + "/boundary.geojson");
        assertThat(drawn).hasStatusOk().hasContentType("application/geo+json");
        assertThat(body(drawn).at("/features/0/properties/name").asString()).isEqualTo("Cẩm Thành");
        assertThat(get("/api/v1/units/" + ground.province() + "/children.geojson")
                        .at("/features/0/id")
                        .asString())
                .isEqualTo(ground.commune().toString());
        assertThat(answer("/api/v1/units/" + ground.commune() + "/boundary.geojson?day=" + REFORM.minusDays(1)))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"day=hom-nay", "within=x", "level=XA"})
    void whatCannotBeReadIsAMistakeOfTheCaller(String parameter) {
        assertThat(answer("/api/v1/units/search?q=a&" + parameter)).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9999-01-01", "+99999-01-01"})
    void daysOfNoMapMeanToday(String day) {
        assertThat(http.get()
                        .uri("/api/v1/units/{unit}", ground.commune())
                        .param("day", day)
                        .with(official))
                .hasStatusOk();
    }

    private MvcTestResult answer(String address) {
        return http.get().uri(address).with(official).exchange();
    }

    private JsonNode get(String address) {
        return body(answer(address));
    }

    private JsonNode body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return json.readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static List<String> ids(JsonNode body, String list) {
        return body.at(list)
                .valueStream()
                .map(unit -> unit.at("/id").asString())
                .toList();
    }
}
