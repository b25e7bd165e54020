package vn.congdongso.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.ApplicationTest;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.domain.LoadShapes.Loaded;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitChronicle.NewUnit;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitShapes;
import vn.congdongso.units.Units;

@ApplicationTest
class LoadShapesTests {

    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final String SQUARE = ring("108.7,15.1 108.9,15.1 108.9,15.2 108.7,15.1");
    private static final String LARGER = ring("108.6,15.1 108.9,15.1 108.9,15.3 108.6,15.1");

    private final LoadShapes loadShapes;
    private final UnitShapes shapes;
    private final Units units;
    private final JsonMapper json;
    private final String code = String.valueOf(ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L));
    private final UnitId commune;

    LoadShapesTests(LoadShapes loadShapes, UnitShapes shapes, Units units, UnitChronicle chronicle, JsonMapper json) {
        this.loadShapes = loadShapes;
        this.shapes = shapes;
        this.units = units;
        this.json = json;
        UnitId nation =
                chronicle.establish(new NewUnit(UnitLevel.NATION, "nước", "Việt Nam", null, null, OLD, "Hiến pháp"));
        UnitId province = chronicle.establish(
                new NewUnit(UnitLevel.PROVINCE, "tỉnh", "Quảng Ngãi", null, nation, OLD, "Danh mục"));
        this.commune = chronicle.establish(
                new NewUnit(UnitLevel.COMMUNE, "phường", "Cẩm Thành", code, province, OLD, "Danh mục"));
    }

    @Test
    void outlinesHoldFromTheirDayOn() {
        Loaded loaded = load(file(feature(code, SQUARE)), DAY, false).orThrow();

        assertThat(loaded.shapes()).isEqualTo(1);
        assertThat(loaded.changed()).isEqualTo(1);
        assertThat(loaded.unknown()).isEmpty();
        assertThat(shapes.geometry(commune, DAY.minusDays(1))).isEmpty();
        JsonNode geometry =
                json.readTree(shapes.geometry(commune, DAY.plusYears(1)).orElseThrow());
        assertThat(geometry.at("/type").asString()).isEqualTo("Polygon");
        assertThat(geometry.at("/coordinates/0/1/0").doubleValue()).isEqualTo(108.9);
    }

    @Test
    void aLookAtTheFileStoresNothing() {
        assertThat(load(file(feature(code, SQUARE)), DAY, true).orThrow().changed())
                .isEqualTo(1);
        assertThat(shapes.geometry(commune, DAY)).isEmpty();
    }

    @Test
    void loadingTwiceChangesNothingAndANewOutlineLeavesTheOldOneToItsDays() {
        load(file(feature(code, SQUARE)), DAY, false).orThrow();

        assertThat(load(file(feature(code, SQUARE)), DAY, false).orThrow().changed())
                .isZero();
        assertThat(load(file(feature(code, SQUARE)), DAY.plusYears(1), false)
                        .orThrow()
                        .changed())
                .isZero();
        assertThat(load(file(feature(code, LARGER)), DAY.plusYears(1), false)
                        .orThrow()
                        .changed())
                .isEqualTo(1);
        assertThat(shapes.geometry(commune, DAY)).get().asString().doesNotContain("108.6");
        assertThat(shapes.geometry(commune, DAY.plusYears(1))).get().asString().contains("108.6");
    }

    @Test
    void codesThatNobodyBearsAreNamedAndTheOthersLoaded() {
        Loaded loaded = load(file(feature("khong-co", SQUARE), feature(code, SQUARE)), DAY, false)
                .orThrow();

        assertThat(loaded.unknown()).containsExactly("khong-co");
        assertThat(shapes.geometry(commune, DAY)).isPresent();
    }

    @Test
    void aMistakeAnywhereRefusesTheWholeFile() {
        Outcome<Loaded> outcome = load(
                file(
                        feature(code, SQUARE),
                        feature("9", ring("1,2 3,4 5,6 1,2")),
                        feature("9", ring("108,15 109,15 109,16 108,17")),
                        feature("9", ring("108,15 109,15 108,15")),
                        feature(code, LARGER),
                        "{\"type\": \"Feature\", \"properties\": {\"name\": \"x\"}, \"geometry\": null}",
                        "{\"type\": \"Feature\", \"properties\": {\"code\": \"9\"}, \"geometry\": null}",
                        "{\"properties\": {\"code\": \"9\", \"level\": \"THÔN\"}}",
                        "7"),
                DAY,
                false);

        assertThat(keys(outcome))
                .containsExactly(
                        "shapes.violation.outside",
                        "shapes.violation.ring-open",
                        "shapes.violation.ring-short",
                        "shapes.violation.no-code",
                        "shapes.violation.kind",
                        "shapes.violation.level",
                        "shapes.violation.no-code",
                        "shapes.violation.twice");
        assertThat(shapes.geometry(commune, DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|shapes.violation.no-file",
                "{\"type\": \"Feature\"|shapes.violation.unreadable",
                "không phải JSON|shapes.violation.unreadable",
                "[]|shapes.violation.no-collection",
                "{\"type\": \"Feature\"}|shapes.violation.no-collection",
                "{\"type\": \"FeatureCollection\", \"features\": []}|shapes.violation.no-shapes"
            })
    void whatIsNoFileOfShapesIsRefused(String text, String key) {
        assertThat(keys(load(text, DAY, true))).containsExactly(key);
    }

    @Test
    void tooLargeAFileAndNoSourceAreRefusedTogether() {
        assertThat(keys(loadShapes.load(new byte[LoadShapes.LARGEST + 1], DAY, " ", true)))
                .containsExactly("shapes.violation.no-source", "shapes.violation.too-large");
    }

    @Test
    void codesThatLostTheirNoughtsAreReadAsTheyWere() {
        ShapesReader.Read read = ShapesReader.read(
                file(feature(4, SQUARE), feature(771, SQUARE), feature("21025", SQUARE))
                        .getBytes(StandardCharsets.UTF_8),
                json);

        assertThat(read.outlines())
                .extracting(outline -> outline.level() + " " + outline.code())
                .containsExactly("PROVINCE 04", "COMMUNE 00771", "COMMUNE 21025");
    }

    @Test
    void aMapGetsTheUnitsThatHaveAnOutline() {
        load(file(feature(code, SQUARE)), DAY, false).orThrow();
        var unit = units.find(commune, DAY).orElseThrow();

        JsonNode map = json.readTree(shapes.featureCollection(List.of(unit), DAY));
        assertThat(map.at("/type").asString()).isEqualTo("FeatureCollection");
        assertThat(map.at("/features/0/properties/title").asString()).isEqualTo("Phường Cẩm Thành");
        assertThat(map.at("/features/0/geometry/type").asString()).isEqualTo("Polygon");
        assertThat(json.readTree(shapes.featureCollection(List.of(unit), OLD)).at("/features"))
                .isEmpty();
    }

    private Outcome<Loaded> load(String text, LocalDate day, boolean dryRun) {
        return loadShapes.load(text.getBytes(StandardCharsets.UTF_8), day, "Bản đồ thử", dryRun);
    }

    private static List<String> keys(Outcome<Loaded> outcome) {
        return outcome instanceof Outcome.Refused<Loaded>(List<Violation> violations)
                ? violations.stream().map(Violation::key).toList()
                : List.of();
    }

    private static String file(String... features) {
        return "{\"type\": \"FeatureCollection\", \"crs\": {\"a\": [1]}, \"features\": [" + String.join(",", features)
                + "]}";
    }

    private static String feature(Object code, String geometry) {
        String value = code instanceof String text ? "\"" + text + "\"" : code.toString();
        return "{\"type\": \"Feature\", \"properties\": {\"ma\": " + value + "}, \"geometry\": " + geometry + "}";
    }

    private static String ring(String positions) {
        return "{\"type\": \"Polygon\", \"coordinates\": [[[" + positions.replace(" ", "],[") + "]]]}";
    }
}
