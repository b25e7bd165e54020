package vn.congdongso.targets.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.shared.Today;
import vn.congdongso.targets.Targets;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.TeamFixtures.Team;

@ApplicationTest
class AssignmentPageTests {

    private final MockMvcTester http;
    private final Targets targets;
    private final Visitors visitors;
    private final TeamFixtures.Ground ground;
    private final Team first;
    private final Team second;
    private final Visitor department;
    private final Today today;

    AssignmentPageTests(MockMvcTester http, Targets targets, TeamFixtures fixtures, Visitors visitors, Today today) {
        this.http = http;
        this.targets = targets;
        this.visitors = visitors;
        this.ground = fixtures.aGround();
        this.first = fixtures.aTeam(ground.villages().get(0));
        this.second = fixtures.aTeam(ground.villages().get(1));
        this.department = visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province());
        this.today = today;
    }

    @Test
    void givesOneNumberToAllTeams() {
        assertThat(send("same", "40", "", "Kế hoạch số 12/KH-SKHCN"))
                .hasRedirectedUrl("/chi-tieu/" + ground.commune() + "?ky=" + today.month());

        assertThat(owed()).containsExactlyInAnyOrder(40L, 40L);
    }

    @Test
    void givesANumberToOneTeamAndLeavesTheOther() {
        send("same", "40", "", "Kế hoạch");
        send("each", "", "1.500", "Kế hoạch");

        assertThat(owed()).containsExactlyInAnyOrder(1_500L, 40L);
    }

    @Test
    void showsWhatIsToBeMendedAndKeepsWhatWasTyped() {
        assertThat(send("same", "rất nhiều", "", "<b>đậm</b>"))
                .hasStatus(422)
                .bodyText()
                .contains("Lỗi:", "Số người phải là số từ 0 đến 100.000", "rất nhiều", "&lt;b>đậm")
                .doesNotContain("<b>đậm");
        assertThat(owed()).isEmpty();
    }

    @Test
    void isNoBusinessOfTheCommune() {
        Visitor ofTheWard = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());

        assertThat(http.get().uri("/chi-tieu").with(ofTheWard)).hasStatus(403);
        assertThat(http.post().uri("/chi-tieu/{unit}", ground.commune()).with(ofTheWard))
                .hasStatus(403);
    }

    @Test
    void listsTheCommunesOfAProvinceWithWhatTheyOwe() {
        send("same", "40", "", "Kế hoạch");

        assertThat(http.get().uri("/chi-tieu/{unit}", ground.province()).with(department))
                .hasStatusOk()
                .bodyText()
                .contains("Phường Cẩm Thành", ">80<");
    }

    private MvcTestResult send(String way, String amount, String ofTheFirst, String document) {
        return http.post()
                .uri("/chi-tieu/{unit}", ground.commune())
                .with(department)
                .param("from", today.month().toString())
                .param("to", today.month().toString())
                .param("way", way)
                .param("amount", amount)
                .param("amount-" + first.body(), ofTheFirst)
                .param("document", document)
                .exchange();
    }

    private List<Long> owed() {
        return List.copyOf(
                targets.ofMonth(List.of(first.body().value(), second.body().value()), ground.province(), today.month())
                        .values());
    }
}
