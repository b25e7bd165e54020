package vn.congdongso.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitChronicle.NewUnit;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitShapes;

@ApplicationTest
class ShapesPageTests {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private final MockMvcTester http;
    private final UnitShapes shapes;
    private final String code = String.valueOf(ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L));
    private final Visitors visitors;
    private final TeamFixtures.Ground ground;
    private final UnitId commune;
    private final Visitor keeper;
    private final Visitor ofTheWard;

    ShapesPageTests(
            MockMvcTester http, UnitShapes shapes, UnitChronicle chronicle, TeamFixtures fixtures, Visitors visitors) {
        this.http = http;
        this.shapes = shapes;
        this.visitors = visitors;
        this.ground = fixtures.aGround();
        this.commune = chronicle.establish(new NewUnit(
                UnitLevel.COMMUNE, "xã", "Tịnh Khê", code, ground.province(), TeamFixtures.LONG_AGO, "Danh mục"));
        this.keeper = visitors.official(Role.ADMINISTRATOR, ground.nation());
        this.ofTheWard = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
    }

    @Test
    void looksAtAFileFirstAndLoadsItWhenItIsSentAgain() {
        assertThat(send("check", "01/07/2025", feature(code)))
                .hasStatusOk()
                .bodyText()
                .contains("Đã xem thử, chưa nạp gì", "1 hình khớp");
        assertThat(shapes.geometry(commune, DAY)).isEmpty();

        assertThat(send("keep", "01/07/2025", feature(code)))
                .hasStatusOk()
                .bodyText()
                .contains("Đã nạp xong");
        assertThat(shapes.geometry(commune, DAY)).isPresent();
    }

    @Test
    void showsWhatIsToBeMended() {
        assertThat(send("check", "31/02/2025", feature(code)))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi ngày như 01/07/2025");
        assertThat(send("check", "01/07/2025", "{}")).hasStatus(422).bodyText().contains("Tệp không có hình nào");
        assertThat(http.post().uri("/dia-ban/ranh-gioi").with(keeper).param("day", "01/07/2025"))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn tệp GeoJSON");
    }

    @Test
    void namesTheCodesThatNobodyBears() {
        assertThat(send("check", "01/07/2025", feature("<b>ma</b>")))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;b&gt;ma&lt;/b&gt;")
                .doesNotContain("<b>ma");
    }

    @Test
    void isNoBusinessOfTheCommune() {
        assertThat(http.get().uri("/dia-ban/ranh-gioi").with(ofTheWard)).hasStatus(403);
    }

    private MvcTestResult send(String step, String day, String feature) {
        String text =
                "{\"type\": \"FeatureCollection\", \"features\": [" + (feature.equals("{}") ? "" : feature) + "]}";
        return http.post()
                .uri("/dia-ban/ranh-gioi")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "ranh-gioi.geojson", "application/geo+json", text.getBytes(StandardCharsets.UTF_8)))
                .param("day", day)
                .param("source", "Bản đồ thử")
                .param("step", step)
                .with(keeper)
                .exchange();
    }

    private static String feature(String code) {
        return """
                {"type": "Feature", "properties": {"code": "%s"}, "geometry": {"type": "Polygon",
                 "coordinates": [[[108.7, 15.1], [108.9, 15.1], [108.9, 15.2], [108.7, 15.1]]]}}""".formatted(code);
    }

    @Test
    void isForAKeeperOfTheWholeCountry() {
        Visitor ofTheProvince = visitors.official(Role.ADMINISTRATOR, ground.province());

        assertThat(http.post()
                        .uri("/dia-ban/ranh-gioi")
                        .with(ofTheProvince)
                        .param("day", "01/07/2025")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("cả nước");
    }
}
