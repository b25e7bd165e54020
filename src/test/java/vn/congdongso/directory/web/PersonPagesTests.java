package vn.congdongso.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.people.Consent;
import vn.congdongso.people.Contacts;
import vn.congdongso.people.Holding;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Rows;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;

@ApplicationTest
class PersonPagesTests {

    private static final Map<String, String> CONSENT = Map.of(
            "phone", "912345678",
            "zalo", "true",
            "purpose", "WORK_OF_THE_BODY",
            "channel", "IN_PERSON",
            "consentOn", "01/09/2025",
            "agreed", "true");

    private final MockMvcTester http;
    private final People people;
    private final Contacts contacts;
    private final Teams teams;
    private final TeamFixtures fixtures;
    private final Visitors visitors;
    private final JdbcClient jdbc;
    private final TeamFixtures.Ground ground;
    private final UnitId commune;
    private final Visitor official;
    private final Visitor auditor;

    PersonPagesTests(
            MockMvcTester http,
            People people,
            Contacts contacts,
            Teams teams,
            TeamFixtures fixtures,
            Visitors visitors,
            JdbcClient jdbc) {
        this.http = http;
        this.people = people;
        this.contacts = contacts;
        this.teams = teams;
        this.fixtures = fixtures;
        this.visitors = visitors;
        this.jdbc = jdbc;
        this.ground = fixtures.aGround();
        this.commune = ground.commune();
        this.official = visitors.official(Role.COMMUNE_OFFICIAL, commune);
        this.auditor = visitors.official(Role.AUDITOR, ground.province());
    }

    private String page(Visitor who, PersonId person) {
        return text(http.get().uri("/nguoi/" + person).with(who).exchange());
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

    private long trail(String action, PersonId person) {
        return jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = :action AND subject_id = :person")
                .param("action", action)
                .param("person", person.toString())
                .query(Rows.COUNT)
                .single();
    }

    @Test
    void officesAndSeatsAreToldInTimeWithTheirDecisions() {
        TeamFixtures.Team team = fixtures.aTeam(ground.village());
        OfficeId office = people.office(commune, "Bí thư Chi bộ");
        people.appoint(office, team.leader(), LocalDate.of(2024, 1, 1), "Nghị quyết 5");

        assertThat(page(official, team.leader()))
                .contains("Bí thư Chi bộ", "Từ 01/01/2024 đến nay", "Nghị quyết 5")
                .contains("Tổ công nghệ số cộng đồng Tổ dân phố 1", "Từ 04/08/2025 đến nay", "QĐ-UBND");
    }

    @Test
    void nothingIsKeptWithoutConsent() {
        PersonId person = people.add("Lê Thị Hoa", "", commune);
        Map<String, String> fields = new HashMap<>(CONSENT);
        fields.remove("agreed");

        MvcTestResult refused = post("/nguoi/" + person + "/lien-he", fields);

        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Chưa đồng ý thì chưa lưu được");
        assertThat(contacts.of(person)).isEmpty();
    }

    @Test
    void aPhoneIsMaskedUntilSomebodyAsksAndTheTrailSaysSo() {
        PersonId person = people.add("Lê Thị Hoa", "", commune);
        post("/nguoi/" + person + "/lien-he", CONSENT);

        assertThat(page(auditor, person)).contains("0912 *** 678").doesNotContain("Hiện đầy đủ");
        assertThat(page(official, person)).contains("0912 *** 678").doesNotContain("0912 345 678");
        assertThat(text(post("/nguoi/" + person + "/hien-lien-he", Map.of()))).contains("0912 345 678");
        assertThat(trail("people.contact.revealed", person)).isEqualTo(1);
        assertThat(contacts.withPhone(commune, "0912.345.678")).containsExactly(person);
    }

    @Test
    void aWithdrawalDeletesAtOnceAndKeepsTheProof() {
        PersonId person = people.add("Lê Thị Hoa", "", commune);
        post("/nguoi/" + person + "/lien-he", CONSENT);
        for (Consent consent : contacts.consentsOf(person)) {
            post(
                    "/nguoi/" + person + "/rut-dong-y",
                    Map.of("consent", consent.id().toString()));
        }

        assertThat(contacts.of(person)).isEmpty();
        assertThat(contacts.withPhone(commune, "0912345678")).doesNotContain(person);
        assertThat(contacts.consentsOf(person)).hasSize(2).allMatch(consent -> consent.withdrawn() != null);
        assertThat(page(official, person)).contains("Đã rút lại lúc").doesNotContain("0912 ***");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM people.consent WHERE person_id = :person")
                        .param("person", person.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aNameIsMendedWithAReason() {
        PersonId person = people.add("Le Thi Hoa", "", commune);
        String address = "/nguoi/" + person + "/sua-ten";

        assertThat(text(post(address, Map.of("fullName", "Lê Thị Hoa", "reason", ""))))
                .contains("Ghi lý do");
        post(address, Map.of("fullName", "Lê  Thị Hoa ", "reason", "thiếu dấu"));

        assertThat(people.find(person).orElseThrow().fullName()).isEqualTo("Lê Thị Hoa");
        assertThat(trail("people.person.corrected", person)).isEqualTo(1);
    }

    @Test
    void twoRecordsOfOnePersonBecomeOneAndTheBodyKeepsItsMembersOnEveryDay() {
        TeamFixtures.Team team = fixtures.aTeam(ground.village());
        PersonId kept = people.add("Nguyễn Văn An", "Phó Chủ tịch", commune);
        OfficeId office = people.office(commune, "Phó Chủ tịch Ủy ban nhân dân phường");
        people.appoint(office, kept, LocalDate.of(2025, 7, 1), "");
        post("/nguoi/" + team.leader() + "/lien-he", CONSENT);
        assertThat(page(official, kept)).contains("Có thể là cùng một người");

        MvcTestResult merged =
                post("/nguoi/" + kept + "/gop", Map.of("other", team.leader().toString()));

        assertThat(merged.getResponse().getRedirectedUrl()).isEqualTo("/nguoi/" + kept);
        assertThat(teams.members(team.body(), TeamFixtures.ESTABLISHED))
                .extracting(Member::person)
                .contains(kept)
                .doesNotContain(team.leader())
                .hasSize(3);
        assertThat(contacts.withPhone(commune, "0912345678")).containsExactly(kept);
        assertThat(people.holdingsOf(kept)).extracting(Holding::office).containsExactly(office);
        assertThat(http.get()
                        .uri("/nguoi/" + team.leader())
                        .with(official)
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/nguoi/" + kept);
    }

    @Test
    void theAccountOfTheOneThatIsGoneFollows() {
        TeamFixtures.Team team = fixtures.aTeam(ground.village());
        Visitor phone = visitors.phoneOf(team.leader(), team.body().value(), team.unit());
        PersonId kept = people.add("Nguyễn Văn An", "", commune);

        post("/nguoi/" + kept + "/gop", Map.of("other", team.leader().toString()));

        assertThat(http.get()
                        .uri("/to/" + team.body())
                        .with(phone)
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void twoWithAccountsOrSideBySideAreNotMerged() {
        TeamFixtures.Team team =
                fixtures.aTeam(ground.village(), TeamFixtures.ESTABLISHED, "Trần Thị Bình", "Lê Văn Cường");
        PersonId leader = team.leader();
        PersonId member = team.members().getFirst();
        post("/nguoi/" + member + "/sua-ten", Map.of("fullName", "Trần Thị Bình", "reason", "thử"));

        MvcTestResult side = post("/nguoi/" + leader + "/gop", Map.of("other", member.toString()));
        assertThat(side.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(side)).contains("nên là hai người khác nhau");

        PersonId one = people.add("Võ Văn Kiệt", "", commune);
        PersonId two = people.add("Võ Văn Kiệt", "", commune);
        visitors.official(Role.COMMUNE_OFFICIAL, commune, one);
        visitors.official(Role.COMMUNE_OFFICIAL, commune, two);
        assertThat(text(post("/nguoi/" + one + "/gop", Map.of("other", two.toString()))))
                .contains("Cả hai đều có tài khoản");

        assertThat(post("/nguoi/" + one + "/gop", Map.of("other", leader.toString()))
                        .getResponse()
                        .getStatus())
                .as("people who are not alike are not merged")
                .isEqualTo(404);
        assertThat(post(
                                "/nguoi/" + one + "/gop",
                                Map.of("other", UUID.randomUUID().toString()))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(List.of(leader, member))
                .allMatch(person -> people.standsFor(person).equals(person));
    }
}
