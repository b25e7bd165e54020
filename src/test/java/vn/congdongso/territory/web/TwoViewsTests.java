package vn.congdongso.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.indicators.domain.LoggedVisits;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

@ApplicationTest
class TwoViewsTests {

    private final MockMvcTester http;
    private final TeamFixtures.Ground ground;
    private final UnitId united = new UnitId(Uuid7.next());
    private final Visitor department;
    private final LocalDate today;

    TwoViewsTests(
            MockMvcTester http,
            TeamFixtures fixtures,
            UnitChronicle chronicle,
            LoggedVisits visits,
            Visitors visitors,
            Today today) {
        this.http = http;
        this.today = today.today();
        this.ground = fixtures.aGround();
        UnitId neighbour = fixtures.aCommune(ground.province(), "xã", "Đức Tân");
        this.department = visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province());
        TeamFixtures.Team team = fixtures.aTeam(ground.village());
        visits.log(team.body(), team.unit(), ground.province(), this.today.minusDays(9), 4);
        chronicle
                .apply(Reorganisation.of(
                        this.today.minusDays(5),
                        "Nghị quyết",
                        Step.Merge.of(
                                List.of(ground.commune(), neighbour),
                                new Step.Fresh(
                                        united,
                                        UnitLevel.COMMUNE,
                                        "phường",
                                        "Hợp Nhất",
                                        null,
                                        null,
                                        ground.province()))))
                .orThrow();
        visits.log(team.body(), team.unit(), ground.province(), this.today.minusDays(2), 7);
        visits.fold(ground.province());
    }

    private String days() {
        return "tu=" + today.minusDays(20) + "&den=" + today;
    }

    @Test
    void theBoundariesOfTheTimeNameTheOldCommuneAndTheNew() {
        assertThat(http.get()
                        .uri("/dia-ban/" + ground.province() + "/so-lieu?" + days())
                        .with(department))
                .hasStatusOk()
                .bodyText()
                .contains("Phường Cẩm Thành")
                .contains("Phường Hợp Nhất")
                .contains(">4<")
                .contains(">7<")
                .contains(">11<");
    }

    @Test
    void theBoundariesOfTodayAddUpWhatWasCountedBefore() {
        assertThat(http.get()
                        .uri("/dia-ban/" + ground.province() + "/so-lieu?dia-gioi=hom-nay&" + days())
                        .with(department))
                .hasStatusOk()
                .bodyText()
                .contains("Phường Hợp Nhất")
                .doesNotContain("Phường Cẩm Thành")
                .doesNotContain(">4<")
                .contains(">11<");
    }

    @Test
    void programsGetTheSame() {
        assertThat(http.get()
                        .uri("/api/v1/units/" + united + "/figures?boundaries=TODAY&from=" + today.minusDays(20)
                                + "&to=" + today)
                        .with(department))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.people")
                .isEqualTo(11);
        assertThat(http.get()
                        .uri("/api/v1/units/" + united + "/figures?from=" + today.minusDays(20) + "&to=" + today)
                        .with(department))
                .bodyJson()
                .extractingPath("$.people")
                .isEqualTo(7);
    }
}
