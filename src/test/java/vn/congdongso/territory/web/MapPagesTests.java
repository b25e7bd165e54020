package vn.congdongso.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.TeamFixtures.Team;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

@ApplicationTest
class MapPagesTests {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate EVE = REFORM.minusDays(1);
    private static final String BASIS = "Nghị quyết số 1677/NQ-UBTVQH15";

    private final MockMvcTester http;
    private final Visitors visitors;
    private final TeamFixtures fixtures;
    private final UnitChronicle chronicle;
    private final TeamFixtures.Ground ground;
    private final Visitor ofTheProvince;

    private final UnitId district;
    private final UnitId before;
    private final UnitId village;
    private final UnitId after = new UnitId(Uuid7.next());

    MapPagesTests(MockMvcTester http, Visitors visitors, TeamFixtures fixtures, UnitChronicle chronicle) {
        this.http = http;
        this.visitors = visitors;
        this.fixtures = fixtures;
        this.chronicle = chronicle;
        this.ground = fixtures.aGround();
        this.ofTheProvince = visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province());
        this.district = unit(UnitLevel.DISTRICT, "huyện", "Mộ Đức", ground.province());
        this.before = unit(UnitLevel.COMMUNE, "xã", "Đức Tân", district);
        this.village = unit(UnitLevel.VILLAGE, "thôn", "Phước Vĩnh", before);
        reform(
                Step.Merge.of(
                        List.of(before),
                        new Step.Fresh(after, UnitLevel.COMMUNE, "xã", "Mộ Đức", null, null, ground.province())),
                new Step.AbolishLevel(ground.province(), UnitLevel.DISTRICT));
    }

    @Test
    void beginWithTheGroundOfOnesOwnOffice() {
        assertThat(http.get().uri("/dia-ban").with(ofTheProvince)).hasRedirectedUrl("/dia-ban/" + ground.province());
    }

    @Test
    void leadWhoeverServedAnEndedCommuneToTheOneThatTookItOver() {
        UnitId ended = fixtures.aCommune(ground.province(), "xã", "Sơn Hà");
        Visitor ofTheEnded = visitors.official(Role.AUDITOR, ended);
        chronicle
                .apply(Reorganisation.of(
                        REFORM.plusDays(3), BASIS, Step.Merge.of(List.of(ended), new Step.Existing(after))))
                .orThrow();

        assertThat(http.get().uri("/dia-ban").with(ofTheEnded)).hasRedirectedUrl("/dia-ban/" + after);
    }

    @Test
    void beginWithTheNationForAMemberOfATeam() {
        Team team = fixtures.aTeam(ground.village());
        Visitor member = visitors.phoneOf(team.leader(), team.body().value(), team.unit());

        assertThat(http.get().uri("/dia-ban").with(member)).hasRedirectedUrl("/dia-ban/" + ground.nation());
        assertThat(page("/dia-ban/" + ground.nation(), member))
                .contains("Nước Việt Nam", "/dia-ban/" + ground.province());
    }

    @Test
    void offerTheSearchToWhoeverHasNoGround() {
        Visitor member = visitors.member(Role.TEAM_MEMBER, UUID.randomUUID(), ground.village());

        assertThat(page("/dia-ban", member)).contains("Tìm nơi cần xem", "action=\"/dia-ban/tim\"");
    }

    @Test
    void showAUnitOfToday() {
        assertThat(page("/dia-ban/" + after, ofTheProvince))
                .contains("Xã Mộ Đức", BASIS, "01/07/2025", "href=\"/dia-ban/" + village + "\"")
                .doesNotContain("Đang xem địa giới");
    }

    @Test
    void showTheMapOfAPastDayAndKeepTheDay() {
        assertThat(page("/dia-ban/" + district + "?ngay=2025-06-30", ofTheProvince))
                .contains(
                        "Đang xem địa giới ngày 30/06/2025",
                        "Huyện Mộ Đức",
                        "href=\"/dia-ban/" + before + "?ngay=2025-06-30\"",
                        "href=\"/dia-ban/tim?ngay=2025-06-30\"",
                        "href=\"/dia-ban/" + ground.province() + "?ngay=2025-06-30\"");
        assertThat(page("/dia-ban/" + before + "?ngay=30/6/2025", ofTheProvince))
                .contains("Đang xem địa giới ngày 30/06/2025", "/dia-ban/" + village + "?ngay=2025-06-30");
    }

    @Test
    void sayOfAUnitThatIsNoMoreWhereItsGroundLies() {
        assertThat(page("/dia-ban/" + before, ofTheProvince))
                .contains(
                        "không còn xã Đức Tân",
                        "Xã Đức Tân có từ ngày 01/01/2020 đến hết ngày 30/06/2025.",
                        "Nay thuộc:",
                        "href=\"/dia-ban/" + after + "\">xã Mộ Đức</a>");
    }

    @Test
    void sayOfAUnitThatIsYetToComeWhenItBegins() {
        assertThat(page("/dia-ban/" + after + "?ngay=" + EVE, ofTheProvince))
                .contains("Ngày 30/06/2025 chưa có xã Mộ Đức", "Xã Mộ Đức có từ ngày 01/07/2025.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hom-qua", "31/02/2026", "1500-01-01", "2999-01-01", "999999-12-31", "'--"})
    void showTodayForWhatIsNoDayOfTheMap(String day) {
        assertThat(http.get().uri("/dia-ban/{unit}", after).param("ngay", day).with(ofTheProvince))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Đang xem địa giới");
    }

    @Test
    void areNotFoundForAnUnknownUnit() {
        for (String address : List.of("/dia-ban/%s", "/dia-ban/%s/bien-dong")) {
            String unknown = address.formatted(UUID.randomUUID());
            assertThat(http.get().uri(unknown).with(ofTheProvince)).as(unknown).hasStatus(404);
        }
        assertThat(http.get().uri("/dia-ban/khong-phai-ma").with(ofTheProvince)).hasStatus(404);
    }

    @Test
    void tellTheLineOfLife() {
        UnitId part = new UnitId(Uuid7.next());
        Step.Fresh fresh = new Step.Fresh(part, UnitLevel.COMMUNE, "xã", "Lân Phong", null, null, ground.province());
        chronicle
                .apply(Reorganisation.of(
                        REFORM.plusDays(1),
                        BASIS,
                        new Step.Split(
                                after,
                                List.of(
                                        portion(new Step.Existing(after), List.of(), "0.4"),
                                        portion(fresh, List.of(village), "0.6")))))
                .orThrow();

        assertThat(page("/dia-ban/" + after, ofTheProvince))
                .contains(
                        "Nhận địa bàn từ",
                        "href=\"/dia-ban/" + before + "?ngay=2025-06-30\">Xã Đức Tân</a>",
                        "toàn bộ",
                        "Địa bàn chuyển về");
        assertThat(page("/dia-ban/" + part, ofTheProvince)).contains("một phần, 60 % số dân", BASIS);
        assertThat(page("/dia-ban/" + village, ofTheProvince))
                .contains("xã Đức Tân, huyện Mộ Đức, tỉnh Quảng Ngãi", "xã Lân Phong, tỉnh Quảng Ngãi");
    }

    @Test
    void listWhatLiesInAUnitInTheOrderOfNamesPageByPage() {
        UnitId commune = fixtures.aCommune(ground.province(), "xã", "Đông Đảo");
        List<UnitId> villages = IntStream.rangeClosed(1, 51)
                .mapToObj(i -> fixtures.aVillage(commune, String.valueOf(i)))
                .toList();

        assertThat(page("/dia-ban/" + commune, ofTheProvince))
                .contains("/dia-ban/" + villages.get(49), "Dòng 1–50 trong 51")
                .doesNotContain("/dia-ban/" + villages.get(50));
        assertThat(page("/dia-ban/" + commune + "?page=2", ofTheProvince)).contains("/dia-ban/" + villages.get(50));
    }

    @Test
    void offerOnlyWhatTheViewerMayDo() {
        Visitor ofTheCommune = visitors.official(Role.COMMUNE_OFFICIAL, after);

        assertThat(page("/dia-ban/" + after, ofTheCommune))
                .contains("/dia-ban/" + after + "/thon", "/dia-ban/" + after + "/con-thieu", "/sap-xep");
        assertThat(page("/dia-ban/" + ground.commune(), ofTheCommune))
                .doesNotContain("/dia-ban/" + ground.commune() + "/thon", "/con-thieu");
        assertThat(page("/dia-ban/" + after, visitors.official(Role.ADMINISTRATOR, ground.province())))
                .doesNotContain("/thon\"", "/con-thieu", "/sap-xep");
    }

    @Test
    void findUnitsByTheNamesOfFormerDays() {
        assertThat(page("/dia-ban/tim?q=duc tan&trong=" + ground.nation(), ofTheProvince))
                .contains("Xã Đức Tân", "đã kết thúc", "nay thuộc:", "href=\"/dia-ban/" + after + "\">xã Mộ Đức</a>");
        assertThat(page("/dia-ban/tim?q=duc tan&ngay=2025-06-30&trong=" + ground.nation(), ofTheProvince))
                .contains("đang có", "/dia-ban/" + before + "?ngay=2025-06-30")
                .doesNotContain("đã kết thúc");
        assertThat(page("/dia-ban/tim?q=mo duc&cap=DISTRICT&trong=" + ground.nation(), ofTheProvince))
                .contains("/dia-ban/" + district)
                .doesNotContain("data-unit=\"" + after);
    }

    @Test
    void sayWhenNothingIsFound() {
        assertThat(page("/dia-ban/tim?q=zzqx&trong=" + ground.nation(), ofTheProvince))
                .contains("Chưa tìm thấy “zzqx”");
        assertThat(page("/dia-ban/tim", ofTheProvince))
                .contains("Gõ tên hoặc mã")
                .doesNotContain("Chưa tìm thấy");
    }

    @Test
    void giveTheHitsAloneToFieldsInWhichAUnitIsPicked() {
        assertThat(page("/dia-ban/tim/goi-y?q=phuoc vinh&trong=" + ground.nation(), ofTheProvince))
                .contains("data-unit=\"" + village + "\"", "data-title=\"Thôn Phước Vĩnh\"")
                .doesNotContain("<html");
    }

    @Test
    void tellWhatChangedSinceADay() {
        assertThat(page(changes("2025-07-01", "2025-07-01"), ofTheProvince))
                .contains(
                        "4 thay đổi",
                        "Xã Mộ Đức",
                        "được lập mới",
                        "href=\"/dia-ban/" + before + "?ngay=2025-06-30\">Xã Đức Tân</a>",
                        "kết thúc",
                        "Thôn Phước Vĩnh",
                        "chuyển từ xã Đức Tân về xã Mộ Đức",
                        BASIS);
        assertThat(page(changes("2025-07-02", "2025-07-31"), ofTheProvince))
                .contains("Không có thay đổi trong thời gian này");
    }

    @Test
    void tellEverythingThatOneDecisionChangedAboutAUnit() {
        chronicle
                .apply(Reorganisation.of(
                        REFORM.plusDays(5),
                        BASIS,
                        new Step.Rename(village, "Phước Vĩnh Đông", null, null),
                        new Step.Move(village, ground.commune()),
                        new Step.Retype(village, "tổ dân phố", Map.of())))
                .orThrow();

        assertThat(page("/dia-ban/%s/bien-dong?tu=2025-07-06&den=2025-07-06".formatted(village), ofTheProvince))
                .contains(
                        "Thôn Phước Vĩnh",
                        "đổi tên thành tổ dân phố Phước Vĩnh Đông; chuyển từ xã Mộ Đức về phường Cẩm Thành");
    }

    private String changes(String from, String to) {
        return "/dia-ban/%s/bien-dong?tu=%s&den=%s".formatted(ground.province(), from, to);
    }

    private void reform(Step... steps) {
        chronicle.apply(Reorganisation.of(REFORM, BASIS, steps)).orThrow();
    }

    private static Step.Split.Portion portion(Step.Successor to, List<UnitId> units, String share) {
        return new Step.Split.Portion(to, units, new BigDecimal(share), List.of());
    }

    private UnitId unit(UnitLevel level, String type, String name, @Nullable UnitId parent) {
        return fixtures.unit(level, type, name, parent);
    }

    private String page(String address, Visitor who) {
        var answer = http.get().uri(address).with(who).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer.getResponse());
    }

    private static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
