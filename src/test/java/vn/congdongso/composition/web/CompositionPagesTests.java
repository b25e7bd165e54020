package vn.congdongso.composition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdongso.composition.CompositionFixtures.exactly;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.composition.CompositionFixtures;
import vn.congdongso.composition.RuleSetId;
import vn.congdongso.composition.domain.RuleSet;
import vn.congdongso.composition.domain.RuleSets;
import vn.congdongso.teams.TeamFixtures;

@ApplicationTest
class CompositionPagesTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    private final MockMvcTester http;
    private final CompositionFixtures rules;
    private final RuleSets ruleSets;
    private final TeamFixtures.Ground ground;
    private final TeamFixtures.Team team;
    private final Visitor department;
    private final Visitor commune;

    CompositionPagesTests(
            MockMvcTester http, Visitors visitors, CompositionFixtures rules, RuleSets ruleSets, TeamFixtures teams) {
        this.http = http;
        this.rules = rules;
        this.ruleSets = ruleSets;
        this.ground = teams.aGround();
        this.team = teams.aTeam(ground.village());
        this.department = visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province());
        this.commune = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
    }

    @Test
    void aSampleIsTakenOverWithTwoClicksAndPutInForce() {
        assertThat(text(department, "/quy-dinh-thanh-phan/mau"))
                .contains("Công văn 3730/UBND-KGVX", "ngày 27/07/2022", "Tỉnh Quảng Ngãi", "Phường Cẩm Thành");
        String rule = post(
                "/quy-dinh-thanh-phan/mau",
                "mau",
                "S2-VILLAGE",
                "area",
                ground.province().toString());
        assertThat(text(department, rule))
                .contains("Dự thảo", "Tổ phó là Bí thư Chi đoàn", "điểm b khoản 1 mục III Phụ lục");

        String effect = text(department, rule + "/ap-dung");
        assertThat(effect).contains("1 Tổ ở tỉnh Quảng Ngãi", "Chưa có quy định");
        String back = post(rule + "/ap-dung", "from", "01/09/2025", "version", "1");
        assertThat(text(department, back)).contains("Đang áp dụng", "Từ ngày 01/09/2025");

        String body = text(commune, "/quy-dinh-thanh-phan/to/" + team.body());
        assertThat(body)
                .contains("Thiếu Tổ phó là Bí thư Chi đoàn")
                .contains("điểm b khoản 1 mục III Phụ lục Công văn 3730/UBND-KGVX");
        assertThat(text(commune, "/quy-dinh-thanh-phan/to/" + team.body() + "?ngay=31/8/2025"))
                .contains("Ngày 31/08/2025 chưa có quy định");
        assertThat(text(commune, "/to/" + team.body())).contains("So với quy định thành phần");
    }

    @Test
    void aRuleIsWrittenClauseByClause() {
        String rule = post(
                "/quy-dinh-thanh-phan/moi",
                "name",
                "Tổ theo số hộ",
                "area",
                ground.commune().toString(),
                "level",
                "VILLAGE",
                "bodyKind",
                "COMMUNITY_TEAM",
                "sourceType",
                "Quyết định",
                "number",
                "7/QĐ-UBND",
                "day",
                "3/2/2025",
                "issuer",
                "UBND phường Cẩm Thành");
        post(
                rule + "/dieu",
                "loai",
                "PER_HOUSEHOLDS",
                "strength",
                "MUST",
                "bound",
                "MOST",
                "households",
                "220",
                "floor",
                "3",
                "citation",
                "khoản 2 Điều 1");
        post(
                rule + "/dieu",
                "loai",
                "HOLDER",
                "strength",
                "SHOULD",
                "role",
                "LEADER",
                "anyOf",
                "Trưởng thôn\n\nBí thư Chi bộ");
        assertThat(text(department, rule))
                .contains(
                        "Cứ 220 hộ có nhiều nhất 1 thành viên, không kể người đứng đầu; 3 người thì lúc nào cũng được")
                .contains("Tổ trưởng là Trưởng thôn / Bí thư Chi bộ");
        assertThat(text(department, rule + "/dieu?no=1")).contains("Bí thư Chi bộ");
        post(
                rule + "/dieu",
                "loai",
                "HOLDER",
                "no",
                "1",
                "strength",
                "MUST",
                "role",
                "DEPUTY",
                "anyOf",
                "Bí thư Chi đoàn");
        assertThat(text(department, rule))
                .contains("Tổ phó là Bí thư Chi đoàn")
                .doesNotContain("Tổ trưởng là Trưởng thôn /");
        post(rule + "/bo", "no", "0");
        assertThat(text(department, rule)).doesNotContain("220 hộ");
    }

    @Test
    void whatCannotBeIsToldBesideItsField() {
        RuleSetId id = rules.drafted(ground.province(), "Dự thảo", exactly(3));
        String clause = "/quy-dinh-thanh-phan/" + id + "/dieu";
        assertThat(refused(clause, "loai", "MEMBERS", "strength", "MUST", "whom", "ALL", "min", "5", "max", "3"))
                .contains("Số nhiều nhất cần từ 5 trở lên");
        assertThat(refused(clause, "loai", "HOLDER", "strength", "MUST", "role", "LEADER", "anyOf", " "))
                .contains("Ghi ít nhất một chức danh");
        assertThat(refused(clause, "loai", "AT_LEAST", "strength", "MUST", "number", "hai", "category", "x"))
                .contains("Ghi một số, ví dụ 3");
        assertThat(refused("/quy-dinh-thanh-phan/" + id + "/ap-dung", "from", "32/13/2026", "version", "1"))
                .contains("Ghi ngày như 27/3/2026");
        assertThat(refused("/quy-dinh-thanh-phan/moi", "name", "", "level", "X"))
                .contains("Chọn nơi áp dụng", "Chọn cấp của Tổ");
    }

    @Test
    void aDraftIsItsWritersOwnAndARuleInForceIsPublic() {
        RuleSetId draft = rules.drafted(ground.province(), "Còn đang viết", exactly(3));
        RuleSetId inForce = rules.inForce(ground.province(), FIRST, "Đã áp dụng", exactly(3));

        assertThat(http.get().uri("/quy-dinh-thanh-phan/" + draft).with(commune))
                .hasStatus(404);
        assertThat(text(commune, "/quy-dinh-thanh-phan/" + inForce)).contains("Đã áp dụng");
        assertThat(text(commune, "/quy-dinh-thanh-phan?tinh-trang=du-thao"))
                .contains("Đã áp dụng")
                .doesNotContain("Còn đang viết");
        assertThat(text(department, "/quy-dinh-thanh-phan?tinh-trang=du-thao")).contains("Còn đang viết");
        assertThat(http.post()
                        .uri("/quy-dinh-thanh-phan/" + inForce + "/het")
                        .with(commune)
                        .param("lastDay", "1/1/2027"))
                .hasStatus(403);
    }

    @Test
    void aScheduledRuleIsWithdrawn() {
        RuleSetId id = rules.inForce(ground.province(), LocalDate.of(2027, 1, 1), "Sang năm", exactly(9));
        assertThat(text(department, "/quy-dinh-thanh-phan/" + id)).contains("Sẽ áp dụng", "Rút");
        post("/quy-dinh-thanh-phan/" + id + "/rut");
        assertThat(ruleSets.find(id).orElseThrow().stage(FIRST)).isEqualTo(RuleSet.Stage.WITHDRAWN);
    }

    @Test
    void resultsAreListedByCommuneAndBody() throws UnsupportedEncodingException {
        rules.inForce(ground.province(), FIRST, "Năm người", exactly(5));

        assertThat(text(commune, "/quy-dinh-thanh-phan/ket-qua"))
                .contains("Lệch quy định", "Số thành viên cần đúng 5; hiện có 3", "khoản 1 Công văn 01/SKHCN");
        assertThat(text(department, "/quy-dinh-thanh-phan/ket-qua?ngay=1/9/2025"))
                .contains("Phường Cẩm Thành", "ngày 01/09/2025");
        assertThat(text(department, "/quy-dinh-thanh-phan/ket-qua?ngay=31/8/2025&donVi=" + ground.commune()))
                .contains("Chưa có quy định");
        MockHttpServletResponse csv = http.get()
                .uri("/quy-dinh-thanh-phan/ket-qua.csv?donVi=" + ground.province())
                .with(department)
                .exchange()
                .getResponse();
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\ufeffNơi;Tổ;Kết quả")
                .contains("Phường Cẩm Thành;Tổ công nghệ số cộng đồng Tổ dân phố 1;Lệch quy định");
        assertThat(http.get()
                        .uri("/quy-dinh-thanh-phan/ket-qua?donVi=" + ground.province())
                        .with(commune))
                .hasStatus(404);
        assertThat(post(
                        "/quy-dinh-thanh-phan/kiem-tra",
                        "donVi",
                        ground.province().toString()))
                .contains("ket-qua?donVi=");
    }

    private String text(Visitor visitor, String address) {
        MockHttpServletResponse answer =
                http.get().uri(address).with(visitor).exchange().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return words(answer);
    }

    private String refused(String address, String... fields) {
        MockHttpServletResponse answer = sent(address, fields);
        assertThat(answer.getStatus()).isEqualTo(422);
        return words(answer);
    }

    private String post(String address, String... fields) {
        MockHttpServletResponse answer = sent(address, fields);
        assertThat(answer.getStatus()).as("%s: %s", address, words(answer)).isEqualTo(302);
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private MockHttpServletResponse sent(String address, String... fields) {
        var request = http.post().uri(address).with(department);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange().getResponse();
    }

    private static String words(MockHttpServletResponse answer) {
        try {
            var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
            page.select("textarea, option").forEach(field -> field.text(field.text()));
            return page.text();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
