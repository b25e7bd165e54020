package vn.congdongso.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.territory.domain.MissingInCommune;
import vn.congdongso.territory.domain.MissingTeams;
import vn.congdongso.territory.domain.MissingTotals;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;

@ApplicationTest
class MissingTests {

    private final MockMvcTester http;
    private final Visitors visitors;
    private final TeamFixtures fixtures;
    private final UnitChronicle chronicle;
    private final MissingTeams missing;
    private final TeamFixtures.Ground ground;
    private final LocalDate day;

    MissingTests(
            MockMvcTester http,
            Visitors visitors,
            TeamFixtures fixtures,
            UnitChronicle chronicle,
            MissingTeams missing,
            Today today) {
        this.http = http;
        this.visitors = visitors;
        this.fixtures = fixtures;
        this.chronicle = chronicle;
        this.missing = missing;
        this.ground = fixtures.aGround();
        this.day = today.today();
        fixtures.aTeam(ground.village());
    }

    @Test
    void theLeastFinishedCommuneStandsFirstAndTheFinishedOneLast() {
        UnitId finished = aFinishedCommune("Ba Động");
        UnitId empty = fixtures.aCommune(ground.province(), "xã", "Sơn Hà");
        UnitId withoutAny = fixtures.aCommune(ground.province(), "xã", "Trà Bồng");
        fixtures.aVillage(withoutAny, "1");

        List<MissingInCommune> communes = missing.inCommunesOf(ground.province(), day);

        assertThat(communes)
                .extracting(each -> each.commune().id())
                .containsExactly(empty, withoutAny, ground.commune(), finished);
        assertThat(MissingTotals.of(communes)).isEqualTo(new MissingTotals(4, 1, 1, 3, 4, 2));
    }

    @Test
    void aVillageCountsOnceHoweverManyBodiesWorkInIt() {
        fixtures.aTeam(ground.commune(), TeamFixtures.ESTABLISHED, "Nguyễn Văn Hưng");
        MissingInCommune commune = missing.inCommunesOf(ground.province(), day).getFirst();

        assertThat(commune.ownTeam()).isTrue();
        assertThat(commune.villages()).isEqualTo(2);
        assertThat(commune.withTeam()).isEqualTo(1);
        assertThat(commune.without())
                .extracting(unit -> unit.id())
                .containsExactly(ground.villages().getLast());
    }

    @Test
    void aTeamThatWasNotThereYetIsMissing() {
        LocalDate eve = TeamFixtures.ESTABLISHED.minusDays(1);

        assertThat(missing.inCommunesOf(ground.province(), eve).getFirst().withTeam())
                .isZero();
    }

    @Test
    void theProvinceSeesEachCommuneAndTheTotals() {
        UnitId empty = fixtures.aCommune(ground.province(), "xã", "Sơn Hà");
        UnitId finished = aFinishedCommune("Ba Động");
        Visitor ofTheProvince = visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province());

        String page = page("/dia-ban/" + ground.province() + "/con-thieu", ofTheProvince);

        assertThat(page)
                .contains("Còn thiếu ở tỉnh Quảng Ngãi", "Chưa nhập thôn", "xã chưa có tổ", "Đã đủ", ">1/3<", ">2/3<")
                .containsSubsequence(
                        "/dia-ban/" + empty + "/con-thieu",
                        "/dia-ban/" + ground.commune() + "/con-thieu",
                        "/dia-ban/" + finished + "/con-thieu");
    }

    @Test
    void theCommuneSeesItsVillagesWithoutATeamAndTheWayToADecision() {
        Visitor ofTheCommune = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());

        assertThat(page("/dia-ban/" + ground.commune() + "/con-thieu", ofTheCommune))
                .contains(
                        "Phường Cẩm Thành chưa có tổ cấp xã.",
                        "1 thôn, tổ dân phố chưa có tổ",
                        "href=\"/dia-ban/" + ground.villages().getLast() + "\"",
                        "href=\"/quyet-dinh/moi/" + ground.commune() + "\"")
                .doesNotContain("href=\"/dia-ban/" + ground.village() + "\"");
    }

    @Test
    void whoeverMayNotDraftIsOfferedNoDecision() {
        Visitor auditor = visitors.official(Role.AUDITOR, ground.commune());

        assertThat(page("/dia-ban/" + ground.commune() + "/con-thieu", auditor))
                .contains("Chưa có tổ")
                .doesNotContain("/quyet-dinh/moi/" + ground.commune(), "/thon\"");
    }

    @Test
    void aCommuneWithoutVillagesIsToldToEnterThemFirst() {
        UnitId empty = fixtures.aCommune(ground.province(), "xã", "Sơn Hà");
        Visitor ofTheCommune = visitors.official(Role.COMMUNE_OFFICIAL, empty);

        assertThat(page("/dia-ban/" + empty + "/con-thieu", ofTheCommune))
                .contains("Chưa nhập thôn", "/dia-ban/" + empty + "/thon");
    }

    @Test
    void aCommuneThatLacksNothingIsToldSo() {
        UnitId finished = aFinishedCommune("Ba Động");
        Visitor ofTheCommune = visitors.official(Role.COMMUNE_OFFICIAL, finished);

        assertThat(page("/dia-ban/" + finished + "/con-thieu", ofTheCommune))
                .contains("Cấp xã và cả 1 thôn, tổ dân phố đều đã có tổ.")
                .doesNotContain("/quyet-dinh/moi/" + finished);
    }

    @Test
    void theNationChoosesAProvince() {
        Visitor ofTheNation = visitors.official(Role.AUDITOR, ground.nation());

        assertThat(page("/dia-ban/" + ground.nation() + "/con-thieu", ofTheNation))
                .contains("Chọn tỉnh", "href=\"/dia-ban/" + ground.province() + "/con-thieu\"");
    }

    @Test
    void isSeenOnlyOnOnesOwnGround() {
        Visitor elsewhere =
                visitors.official(Role.COMMUNE_OFFICIAL, fixtures.aGround().commune());

        assertThat(http.get().uri("/dia-ban/{unit}/con-thieu", ground.commune()).with(elsewhere))
                .hasStatus(403);
        assertThat(http.get()
                        .uri("/dia-ban/{unit}/con-thieu", UUID.randomUUID())
                        .with(elsewhere))
                .hasStatus(404);
    }

    @Test
    void aVillageAndAnEndedCommuneAreToldAboutOnTheirOwnPages() {
        UnitId ended = fixtures.aCommune(ground.province(), "xã", "Sơn Hà");
        chronicle.end(ended, day.minusDays(1), "Nghị quyết");
        Visitor ofTheProvince = visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province());

        for (UnitId unit : List.of(ended, ground.village())) {
            assertThat(http.get().uri("/dia-ban/{unit}/con-thieu", unit).with(ofTheProvince))
                    .hasRedirectedUrl("/dia-ban/" + unit);
        }
    }

    private UnitId aFinishedCommune(String name) {
        UnitId commune = fixtures.aCommune(ground.province(), "xã", name);
        fixtures.aTeam(commune, TeamFixtures.ESTABLISHED, "Nguyễn Văn Hưng", "Trần Thị Bình");
        fixtures.aTeam(fixtures.aVillage(commune, "1"), TeamFixtures.ESTABLISHED, "Lê Văn Cường", "Phạm Thị Dung");
        return commune;
    }

    private String page(String address, Visitor who) {
        var answer = http.get().uri(address).with(who).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
