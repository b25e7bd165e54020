package vn.congdongso.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.Person;
import vn.congdongso.people.PersonId;
import vn.congdongso.people.domain.FillOffices;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

@ApplicationTest
class OfficesPagesTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    private final MockMvcTester http;
    private final People people;
    private final UnitId commune;
    private final Visitor official;
    private final Visitor auditor;

    OfficesPagesTests(MockMvcTester http, People people, Visitors visitors, TeamFixtures fixtures) {
        this.http = http;
        this.people = people;
        TeamFixtures.Ground ground = fixtures.aGround();
        this.commune = ground.commune();
        this.official = visitors.official(Role.COMMUNE_OFFICIAL, commune);
        this.auditor = visitors.official(Role.AUDITOR, ground.province());
    }

    private MvcTestResult get(Visitor who, String address) {
        return http.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = http.post().uri(address).with(official);
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .text();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void anOfficialComesToTheirOwnUnitAndOthersChoose() {
        assertThat(get(official, "/chuc-danh").getResponse().getRedirectedUrl()).isEqualTo("/chuc-danh/" + commune);
        assertThat(text(get(auditor, "/chuc-danh?q=cam+thanh"))).contains("Phường Cẩm Thành");
    }

    @Test
    void theHolderOfAnyDayIsShownAndAVacancyTold() {
        OfficeId office = people.office(commune, "Trưởng Công an phường");
        PersonId first = people.add("Đỗ Văn Khải", "", commune);
        people.appoint(office, first, FIRST, "");
        people.vacate(office, FIRST.plusMonths(2), "");

        assertThat(text(get(auditor, "/chuc-danh/" + commune + "?ngay=01/08/2025")))
                .contains("Đỗ Văn Khải")
                .doesNotContain("Đang khuyết");
        assertThat(text(get(auditor, "/chuc-danh/" + commune)))
                .contains("Đang khuyết", "1 trong 1 chức danh đang khuyết")
                .doesNotContain("Ghi nhiều chức danh");
    }

    @Test
    void aTableFillsOfficesAndSaysBesideTheRowWhatIsWrong() {
        String table = "/chuc-danh/" + commune + "/bang";
        assertThat(get(official, table).getResponse().getStatus()).isEqualTo(200);

        MvcTestResult refused = post(
                table,
                Map.of(
                        FillOffices.field(0, "title"), "Trưởng Công an phường",
                        FillOffices.field(0, "name"), "Đỗ Văn Khải",
                        FillOffices.field(0, "from"), "31/02/2026"));
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Ghi ngày, tháng, năm");

        MvcTestResult kept = post(
                table,
                Map.of(
                        "from",
                        "01/07/2025",
                        FillOffices.field(0, "title"),
                        "Trưởng Công an phường",
                        FillOffices.field(0, "name"),
                        "Đỗ Văn Khải"));
        assertThat(kept.getResponse().getRedirectedUrl()).isEqualTo("/chuc-danh/" + commune);
        assertThat(people.officesOf(commune)).hasSize(1);
    }

    @Test
    void namesakesAreAskedAboutInTheForm() {
        OfficeId office = people.office(commune, "Trưởng Công an phường");
        people.add("Lê Thị Hoa", "Trưởng thôn", commune);
        PersonId second = people.add("Lê Thị Hoa", "Bí thư Chi bộ", commune);
        Map<String, String> fields = Map.of("what", "giu", "name", "Lê Thị Hoa", "from", "01/07/2025");

        MvcTestResult asked = post("/chuc-vu/" + office, fields);
        assertThat(asked.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(asked)).contains("Lê Thị Hoa, Trưởng thôn", "Lê Thị Hoa, Bí thư Chi bộ", "chỉ trùng tên");

        var more = new HashMap<>(fields);
        more.put("person", second.toString());
        assertThat(post("/chuc-vu/" + office, more).getResponse().getRedirectedUrl())
                .isEqualTo("/chuc-vu/" + office);
        assertThat(people.holderOf(office, FIRST).map(Person::id)).contains(second);
    }

    @Test
    void aMistakeIsMendedWithAReason() {
        OfficeId office = people.office(commune, "Trưởng Công an phường");
        people.appoint(office, people.add("Đỗ Văn Khải", "", commune), FIRST, "");
        String address = "/chuc-vu/" + office + "/sua";
        assertThat(get(official, address + "?tu=" + FIRST).getResponse().getStatus())
                .isEqualTo(200);
        assertThat(get(official, address + "?tu=gi-do").getResponse().getStatus())
                .isEqualTo(404);

        Map<String, String> fields = Map.of(
                "tu", FIRST.toString(), "what", "sua", "name", "Đỗ Văn Khải", "from", "05/07/2025", "reason", "");
        assertThat(text(post(address, fields))).contains("Ghi lý do");
        var more = new HashMap<>(fields);
        more.put("reason", "ghi nhầm ngày");
        assertThat(post(address, more).getResponse().getRedirectedUrl()).isEqualTo("/chuc-vu/" + office);
        assertThat(people.holdings(List.of(office)).getFirst().valid().from()).isEqualTo(LocalDate.of(2025, 7, 5));
    }
}
