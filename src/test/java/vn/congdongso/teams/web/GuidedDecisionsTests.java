package vn.congdongso.teams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.Teams;

/** Merging, dissolving and renewing chosen bodies, from the first page to the effect. */
@ApplicationTest
class GuidedDecisionsTests {

    private final TeamFixtures fixtures;
    private final Visitors visitors;
    private final MockMvcTester http;
    private final Teams teams;
    private final Today today;

    GuidedDecisionsTests(TeamFixtures fixtures, Visitors visitors, MockMvcTester http, Teams teams, Today today) {
        this.fixtures = fixtures;
        this.visitors = visitors;
        this.http = http;
        this.teams = teams;
        this.today = today;
    }

    /** A commune with two teams, and its official. */
    private final class Scene {

        final TeamFixtures.Ground ground = fixtures.aGround();
        final TeamFixtures.Team first = fixtures.aTeam(
                ground.village(), TeamFixtures.ESTABLISHED, "Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường");
        final TeamFixtures.Team second =
                fixtures.aTeam(ground.villages().get(1), TeamFixtures.ESTABLISHED, "Phạm Thị Dung", "Võ Văn Em");
        final Visitor official = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());

        String chosen(String deed, String... more) {
            var request = http.post()
                    .uri("/quyet-dinh/moi/" + ground.commune() + "/chon")
                    .with(official)
                    .param("viec", deed)
                    .param("to." + first.body(), "true")
                    .param("to." + second.body(), "true");
            for (int i = 0; i < more.length; i += 2) {
                request = request.param(more[i], more[i + 1]);
            }
            String edit = location(request);
            assertThat(edit).endsWith("/sua");
            return edit.substring(0, edit.length() - "/sua".length());
        }

        /** Sends the form as the page shows it, with some fields changed. */
        MockHttpServletResponse keep(String decision, String... changes) {
            Document page = page(decision + "/sua");
            var request = http.post().uri(decision + "/sua").with(official);
            List<String> changed = List.of(changes);
            for (Element field : page.select("form[method=post] [name]")) {
                String name = field.attr("name");
                boolean ticked = !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked");
                if (ticked && !name.equals("viec") && !changed.contains(name)) {
                    request = request.param(name, value(field));
                }
            }
            for (int i = 0; i < changes.length; i += 2) {
                request = request.param(changes[i], changes[i + 1]);
            }
            return request.exchange().getResponse();
        }

        Document page(String address) {
            return Jsoup.parse(body(http.get().uri(address).with(official)));
        }

        void issue(String decision) {
            String version =
                    page(decision + "/ban-hanh").select("[name=version]").attr("value");
            assertThat(version).as("can be issued").isNotEmpty();
            assertThat(location(http.post()
                            .uri(decision + "/ban-hanh")
                            .with(official)
                            .param("version", version)))
                    .isEqualTo(decision);
        }
    }

    private static String value(Element field) {
        if (field.is("textarea")) {
            return field.wholeText();
        }
        return field.is("select")
                ? field.select("option[selected]").stream()
                        .findFirst()
                        .or(() -> field.select("option").stream().findFirst())
                        .map(option -> option.attr("value"))
                        .orElse("")
                : field.hasAttr("value") ? field.attr("value") : "on";
    }

    private static String body(MockMvcRequestBuilder request) {
        try {
            return request.exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String location(MockMvcRequestBuilder request) {
        MockHttpServletResponse answer = request.exchange().getResponse();
        String location = answer.getRedirectedUrl();
        assertThat(location).as("answered %s", answer.getStatus()).isNotNull();
        return location == null ? "" : location;
    }

    @Test
    void twoTeamsBecomeOneWithThePeopleOfBoth() {
        Scene scene = new Scene();
        String decision = scene.chosen("MERGE");

        Document form = scene.page(decision + "/sua");
        assertThat(form.select("input[name$=.name][value]").eachAttr("value"))
                .contains("Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Võ Văn Em");
        scene.keep(
                decision,
                "bodies.0.name",
                "Tổ chuyển đổi số cộng đồng",
                "bodies.0.functions",
                "Công nghệ số cộng đồng; Đề án 06",
                "signerName",
                "Nguyễn Văn Hưng",
                "viec",
                "xem");
        Document draft = scene.page(decision);
        assertThat(draft.text())
                .contains("Hợp nhất")
                .contains("Thay đổi so với hiện nay")
                .contains("Đổi nhiệm vụ");
        scene.issue(decision);

        LocalDate day = today.today();
        assertThat(teams.find(scene.second.body(), day)).isEmpty();
        BodySummary merged = teams.find(scene.first.body(), day).orElseThrow();
        assertThat(merged.name()).isEqualTo("Tổ chuyển đổi số cộng đồng");
        assertThat(teams.members(merged.id(), day).stream().map(Member::person))
                .contains(scene.first.leader(), scene.second.leader());
    }

    @Test
    void aDissolutionEndsTheChosenTeams() {
        Scene scene = new Scene();
        String decision = scene.chosen("DISSOLVE");
        scene.keep(decision, "signerName", "Nguyễn Văn Hưng", "viec", "xem");
        assertThat(scene.page(decision).text()).contains("Giải thể 02 tổ chức sau đây");
        scene.issue(decision);

        assertThat(teams.find(scene.first.body(), today.today())).isEmpty();
        assertThat(teams.find(scene.first.body(), today.today().minusDays(1))).isPresent();
    }

    @Test
    void aRenewalCanBeWrittenByItsDifference() {
        Scene scene = new Scene();
        String decision = scene.chosen("RENEW_CHOSEN");
        scene.keep(
                decision,
                "bodies.0.seats.2.name",
                "Hồ Thị Giang",
                "manner",
                "DIFFERENCE",
                "signerName",
                "Nguyễn Văn Hưng",
                "viec",
                "xem");

        Document draft = scene.page(decision);
        assertThat(draft.text())
                .contains("Bổ sung:")
                .contains("Hồ Thị Giang: Thành viên")
                .contains("Thôi tham gia:")
                .contains("Lê Văn Cường");
    }

    @Test
    void aDecisionForAComingDayIsWithdrawnWithAReason() {
        Scene scene = new Scene();
        String decision = scene.chosen("DISSOLVE");
        String later = "%1$td/%1$tm/%1$tY".formatted(today.today().plusDays(30));
        scene.keep(decision, "signerName", "Nguyễn Văn Hưng", "effectiveOn", later, "viec", "xem");
        scene.issue(decision);
        assertThat(teams.find(scene.first.body(), today.today().plusDays(30))).isEmpty();

        assertThat(http.post().uri(decision + "/rut-lai").with(scene.official).param("reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi lý do");
        assertThat(location(http.post()
                        .uri(decision + "/rut-lai")
                        .with(scene.official)
                        .param("reason", "Hoãn")))
                .isEqualTo(decision);

        assertThat(teams.find(scene.first.body(), today.today().plusDays(30))).isPresent();
        assertThat(scene.page(decision).text()).contains("Đã rút lại ngày");
    }

    @Test
    void ownWordsArePrintedAsTheyAreAndTheirSlipsAreTold() {
        Scene scene = new Scene();
        String decision = scene.chosen("RENEW_CHOSEN");
        scene.keep(
                decision,
                "ownTitle",
                "Về việc kiện toàn các Tổ",
                "ownBody",
                "Điều 1. Kiện toàn hai Tổ, gồm:\n1. Tổ trưởng;\n3. Tổ phó.\nĐiều 2. Văn phòng chịu trách nhiệm thi hành Quyết định này./.",
                "ownRecipients",
                "Như Điều 1;\nLưu: VT.",
                "signerName",
                "Nguyễn Văn Hưng",
                "viec",
                "xem");

        Document draft = scene.page(decision);
        assertThat(draft.select(".preview").text())
                .contains("Kiện toàn hai Tổ, gồm:")
                .contains("3. Tổ phó.")
                .contains("Như Điều 1;");
        assertThat(draft.select("main").text()).contains("2.", "Điều 2");
        assertThat(draft.text()).contains("Nên xem lại");
    }

    @Test
    void nothingChosenIsSaidBesideTheChoice() {
        Scene scene = new Scene();

        assertThat(http.post()
                        .uri("/quyet-dinh/moi/" + scene.ground.commune() + "/chon")
                        .with(scene.official)
                        .param("viec", "MERGE")
                        .param("to." + scene.first.body(), "true"))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn ít nhất 2 tổ");
    }
}
