package vn.congdongso.households.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.households.HouseholdFixtures;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdMark;
import vn.congdongso.households.Households;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

@ApplicationTest
class HouseholdPagesTests {

    private final MockMvcTester http;
    private final Households households;
    private final HouseholdFixtures fixtures;
    private final JdbcClient jdbc;
    private final Today today;
    private final UnitId commune;
    private final UnitId village;
    private final TeamFixtures.Team team;
    private final Visitor official;
    private final Visitor auditor;
    private final Visitor leader;

    HouseholdPagesTests(
            MockMvcTester http,
            Households households,
            HouseholdFixtures fixtures,
            TeamFixtures teams,
            Visitors visitors,
            JdbcClient jdbc,
            Today today) {
        this.http = http;
        this.households = households;
        this.fixtures = fixtures;
        this.jdbc = jdbc;
        this.today = today;
        TeamFixtures.Ground ground = teams.aGround();
        this.commune = ground.commune();
        this.village = ground.village();
        this.team = teams.aTeam(village);
        this.official = visitors.official(Role.COMMUNE_OFFICIAL, commune);
        this.auditor = visitors.official(Role.AUDITOR, ground.province());
        this.leader = visitors.phoneOf(team.leader(), team.body().value(), village);
    }

    private MvcTestResult get(Visitor who, String address) {
        return http.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(Visitor who, String address, Map<String, String> fields) {
        var request = http.post().uri(address).with(who);
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .text();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long reads(HouseholdId id) {
        return jdbc.sql(
                        "SELECT count(*) FROM audit.entry WHERE action = 'households.household.read' AND subject_id = :id")
                .param("id", id.toString())
                .query(Rows.COUNT)
                .single();
    }

    @Test
    void theOfficialComesToTheOwnCommuneAndSearchesWithoutMarks() {
        fixtures.add(village, "Đặng Thị Hạnh", "xóm Đồng", HouseholdMark.NEEDS_HELP);
        fixtures.add(village, "Hồ Văn Tài", "");

        assertThat(get(official, "/ho-dan").getResponse().getRedirectedUrl()).isEqualTo("/ho-dan/" + commune);
        assertThat(text(get(official, "/ho-dan/" + commune + "?q=dang+thi")))
                .contains("Đặng Thị Hạnh", "Cần giúp đỡ", "Tìm thấy 1 hộ", "Đang có 2 hộ")
                .doesNotContain("Hồ Văn Tài");
        assertThat(text(get(official, "/ho-dan/" + village + "?dau=NEEDS_HELP&page=99&nguoi=x")))
                .contains("Đặng Thị Hạnh")
                .doesNotContain("Hồ Văn Tài");
        assertThat(text(get(auditor, "/ho-dan/" + village)))
                .contains("Hồ Văn Tài")
                .doesNotContain("Thêm hộ", "Nhập từ Excel");
    }

    @Test
    void openingAPageLeavesALineAndListingDoesNot() {
        HouseholdId id = fixtures.add(village, "Đặng Văn Sơn", "");

        get(official, "/ho-dan/" + village);
        assertThat(reads(id)).isZero();
        assertThat(text(get(auditor, "/ho/" + id)))
                .contains("Đặng Văn Sơn", "Chưa có lượt hướng dẫn nào")
                .doesNotContain("Sửa thông tin hộ");
        assertThat(reads(id)).isEqualTo(1);
        text(get(leader, "/m/ho/" + id));
        assertThat(reads(id)).isEqualTo(2);
    }

    @Test
    void theVolunteerAddsAHouseholdOnTheSpotAndItIsTheirs() {
        String id = Uuid7.next().toString();
        Map<String, String> sent = Map.of("id", id, "head", "Phan Thị Nga", "cluster", "", "mark-SMARTPHONE", "true");

        assertThat(text(get(leader, "/m/ho/them"))).contains("Tên chủ hộ");
        assertThat(post(leader, "/m/ho/them", sent).getResponse().getRedirectedUrl())
                .isEqualTo("/m/ho/" + id);
        assertThat(post(leader, "/m/ho/them", sent).getResponse().getRedirectedUrl())
                .isEqualTo("/m/ho/" + id);

        assertThat(households.count(List.of(village), today.today())).isEqualTo(1);
        fixtures.add(village, "Trương Minh Quân", "");
        assertThat(text(get(leader, "/m/ho"))).containsSubsequence("Hộ của tôi", "Phan Thị Nga", "Các hộ khác", "Quân");
        assertThat(text(get(leader, "/m/ho?q=minh+quan"))).contains("Quân").doesNotContain("Phan Thị Nga");
        assertThat(post(leader, "/m/ho/them", Map.of("head", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi tên chủ hộ");
    }

    @Test
    void aPhoneIsKeptOnlyWithConsentAndGoesWithIt() {
        HouseholdId id = fixtures.add(village, "Võ Thị Kim Yến", "cụm 5");
        Map<String, String> sent =
                new HashMap<>(Map.of("phone", "0912345678", "channel", "IN_PERSON", "consentOn", "01/09/2025"));

        assertThat(post(leader, "/ho/" + id + "/dien-thoai", sent)).hasStatus(422);
        sent.put("agreed", "true");
        assertThat(post(leader, "/ho/" + id + "/dien-thoai", sent).getResponse().getRedirectedUrl())
                .isEqualTo("/m/ho/" + id);
        assertThat(text(get(leader, "/m/ho/" + id))).contains("0912 345 678");
        assertThat(text(get(auditor, "/ho/" + id))).contains("0912 *** 678").doesNotContain("0912 345 678");

        post(official, "/ho/" + id + "/rut-dong-y", Map.of());
        assertThat(text(get(official, "/ho/" + id)))
                .contains("Hộ số 1", "đã yêu cầu xóa tên")
                .doesNotContain("Võ Thị Kim Yến", "0912");
        assertThat(post(official, "/ho/" + id + "/sua", Map.of("people", "5", "mark-BUSINESS", "true")))
                .hasStatus3xxRedirection();
        assertThat(text(get(official, "/ho/" + id))).contains("Doanh nghiệp");
    }

    @Test
    void householdsAreAssignedByTicking() {
        HouseholdId id = fixtures.add(village, "Lê Hữu Vinh", "");
        String address = "/ho-dan/" + village + "/phan-cong";

        assertThat(post(official, address, Map.of("ho", id.toString()))).hasStatus(422);
        assertThat(post(official, address, Map.of("member", team.leader().toString())))
                .hasStatus(422);
        assertThat(post(
                        official,
                        address,
                        Map.of("ho", id.toString(), "member", team.leader().toString())))
                .hasStatus3xxRedirection();
        assertThat(text(get(official, "/ho/" + id))).contains("Nguyễn Văn An");
    }

    @Test
    void aSecondEntryIsSuggestedMergedAndLeadsToTheFirst() {
        HouseholdId kept = fixtures.add(village, "Tạ Thị Lan", "");
        HouseholdId second = fixtures.add(village, "Tạ thị Lan", "cụm 1");

        assertThat(text(get(official, "/ho/" + kept))).contains("Có thể đã ghi hai lần", "Gộp hộ số 2");
        post(official, "/ho/" + kept + "/gop", Map.of("other", second.toString()));
        assertThat(get(official, "/ho/" + second).getResponse().getRedirectedUrl())
                .isEqualTo("/ho/" + kept);
        assertThat(post(official, "/ho/" + kept + "/gop", Map.of("other", "x"))).hasStatus(404);
    }

    @Test
    void aMoveIsWrittenDownAndCanBeTakenBack() {
        HouseholdId id = fixtures.add(village, "Bùi Công Tâm", "");

        assertThat(post(official, "/ho/" + id + "/chuyen-di", Map.of("leftOn", "31/02/2026")))
                .hasStatus(422);
        post(official, "/ho/" + id + "/chuyen-di", Map.of("leftOn", "01/09/2025"));
        assertThat(text(get(official, "/ho-dan/" + village))).doesNotContain("Bùi Công Tâm");
        assertThat(text(get(official, "/ho-dan/" + village + "?xem=da-chuyen"))).contains("Bùi Công Tâm");
        post(official, "/ho/" + id + "/con-o", Map.of());
        assertThat(text(get(official, "/ho-dan/" + village))).contains("Bùi Công Tâm");
    }
}
