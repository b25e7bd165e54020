package vn.congdongso.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

@ApplicationTest
class AccountKeeperTests {

    private final MockMvcTester http;
    private final Visitors visitors;
    private final Accounts accounts;
    private final Access access;
    private final Today today;
    private final JdbcClient jdbc;
    private final TestGround.Ground ground;
    private final Visitor keeper;

    AccountKeeperTests(
            MockMvcTester http,
            Visitors visitors,
            Accounts accounts,
            Access access,
            Today today,
            JdbcClient jdbc,
            TestGround grounds) {
        this.http = http;
        this.visitors = visitors;
        this.accounts = accounts;
        this.access = access;
        this.today = today;
        this.jdbc = jdbc;
        this.ground = grounds.aGround();
        this.keeper = visitors.official(Role.ADMINISTRATOR, ground.commune());
    }

    @Nested
    class Opening {

        @Test
        void anAccountShowsItsFirstPasswordOnceAndAsksForAnotherAtTheFirstSignIn() throws Exception {
            String username = Visitors.aUsername();
            MvcTestResult page = open("Đỗ Thị Mới", username, ground.commune());

            assertThat(page).hasStatusOk();
            String password = page.getResponse()
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?s).*id=\"first-password\">([^<]+)<.*", "$1");
            Visitor newcomer = new Visitor("newcomer", null, visitors.signIn(username, password));
            assertThat(http.get().uri("/tai-khoan/cua-toi").with(newcomer)).hasRedirectedUrl("/mat-khau");
        }

        @Test
        void refusesEverythingThatIsWrongAtOnce() {
            assertThat(http.post()
                            .uri("/tai-khoan")
                            .with(keeper)
                            .param("fullName", " ")
                            .param("position", "x".repeat(201))
                            .param("username", "Có dấu"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Có 4 chỗ cần sửa");
        }

        @Test
        void refusesANameThatIsTakenInAnyCase() {
            String username = Visitors.aUsername();
            open("Đỗ Thị Mới", username, ground.commune());

            assertThat(open("Đỗ Thị Khác", username.toUpperCase(Locale.ROOT), ground.commune()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("đã có người dùng");
        }

        @Test
        void refusesAUnitOutsideTheOwnGround() {
            assertThat(open("Đỗ Thị Mới", Visitors.aUsername(), ground.otherCommune()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("ngoài phạm vi");
        }
    }

    @Nested
    class Granting {

        @Test
        void aRoleCountsAtOnceAndEndsAtOnce() {
            Visitor official = visitors.officialWithoutRole(ground.commune());
            assertThat(http.get().uri(GatedPages.DESK).with(official)).hasStatus(HttpStatus.FORBIDDEN);

            assertThat(grant(official, Role.COMMUNE_OFFICIAL, ground.commune()))
                    .hasRedirectedUrl("/tai-khoan/" + official.known().id());
            assertThat(http.get().uri(GatedPages.DESK).with(official)).hasStatusOk();

            assertThat(end(official, Role.COMMUNE_OFFICIAL, ground.commune())).hasStatus(HttpStatus.FOUND);
            assertThat(http.get().uri(GatedPages.DESK).with(official)).hasStatus(HttpStatus.FORBIDDEN);

            assertThat(grant(official, Role.COMMUNE_OFFICIAL, ground.commune())).hasStatus(HttpStatus.FOUND);
            assertThat(http.get().uri(GatedPages.DESK).with(official)).hasStatusOk();
        }

        @Test
        void theSameRoleTwiceOnTheSameDaysIsRefused() {
            Visitor official = visitors.officialWithoutRole(ground.commune());
            grant(official, Role.COMMUNE_OFFICIAL, ground.commune());

            assertThat(grant(official, Role.COMMUNE_OFFICIAL, ground.commune()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }

        @Test
        void nobodyGrantsAboveOrBesideTheOwnGround() {
            Visitor official = visitors.officialWithoutRole(ground.commune());

            for (UnitId outside : new UnitId[] {ground.province(), ground.nation(), ground.otherCommune()}) {
                for (Role role : new Role[] {Role.ADMINISTRATOR, Role.AUDITOR, Role.COMMUNE_OFFICIAL}) {
                    assertThat(grant(official, role, outside)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                }
            }
            assertThat(access.rolesOf(official.known())).isEmpty();
        }

        @Test
        void nobodyGrantsThemselves() {
            assertThat(grant(keeper, Role.AUDITOR, ground.commune())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }

        @Test
        void aRoleOfASeatCannotBeGranted() {
            Visitor official = visitors.officialWithoutRole(ground.commune());

            assertThat(grant(official, Role.TEAM_LEADER, ground.commune())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }

        @Test
        void aGrantOfAnotherDayDoesNotCountToday() {
            Visitor official = visitors.officialWithoutRole(ground.commune());
            LocalDate tomorrow = today.today().plusDays(1);
            accounts.grant(
                    official.known().id(), Role.AUDITOR, ground.commune(), Validity.since(tomorrow), "Quyết định thử");
            accounts.grant(
                    official.known().id(),
                    Role.COMMUNE_OFFICIAL,
                    ground.commune(),
                    new Validity(tomorrow.minusYears(1), today.today()),
                    "Quyết định thử");

            assertThat(access.rolesOf(official.known())).isEmpty();
        }
    }

    @Nested
    class Keeping {

        @Test
        void anAccountOfAnotherUnitIsOutOfReach() {
            Visitor stranger = visitors.official(Role.COMMUNE_OFFICIAL, ground.otherCommune());

            assertThat(http.get().uri("/tai-khoan/{id}", stranger.known().id()).with(keeper))
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(deed(stranger, "mat-khau")).hasStatus(HttpStatus.FORBIDDEN);
        }

        @Test
        void whoHoldsARightAboveIsOutOfReachToo() {
            Visitor official = visitors.officialWithoutRole(ground.commune());
            accounts.grant(
                    official.known().id(),
                    Role.DEPARTMENT_OFFICIAL,
                    ground.province(),
                    Validity.since(today.today()),
                    "Quyết định thử");

            assertThat(deed(official, "mat-khau"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("ngoài phạm vi");
            assertThat(http.get().uri(GatedPages.DESK).with(official)).hasStatusOk();
        }

        @Test
        void nobodyKeepsTheirOwnAccount() {
            assertThat(deed(keeper, "mat-khau")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(deed(keeper, "khoa")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }

        @Test
        void lockingClosingAndResettingPutBrowsersOutAtOnce() {
            for (String deed : new String[] {"khoa", "dong", "mat-khau"}) {
                Visitor official = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
                assertThat(http.get().uri(GatedPages.DESK).with(official)).hasStatusOk();

                assertThat(deed(official, deed).getResponse().getStatus()).isLessThan(400);

                assertThat(http.get().uri(GatedPages.DESK).with(official)).hasStatus(HttpStatus.SEE_OTHER);
            }
        }

        @Test
        void closingAVolunteersAccountPutsThePhoneOutAtOnce() {
            Visitor phone = visitors.member(Role.TEAM_MEMBER, ground.body(), ground.village());
            assertThat(http.get().uri(GatedPages.PHONE).with(phone)).hasStatusOk();

            assertThat(deed(phone, "dong")).hasStatus(HttpStatus.FOUND);
            assertThat(http.get().uri(GatedPages.PHONE).with(phone)).hasRedirectedUrl("/moi");

            assertThat(deed(phone, "mo-lai")).hasStatus(HttpStatus.FOUND);
            assertThat(http.get().uri(GatedPages.PHONE).with(phone)).hasStatusOk();
        }
    }

    @Nested
    class Listing {

        @Test
        void showsOnlyTheOwnGroundAndFindsNamesWithoutMarks() {
            String name = "Vương Đình Lạ " + UUID.randomUUID().toString().substring(0, 8);
            open(name, Visitors.aUsername(), ground.commune());
            Visitor elsewhere = visitors.official(Role.ADMINISTRATOR, ground.otherCommune());
            String words = "vuong dinh la " + name.substring(name.length() - 8);

            assertThat(http.get().uri("/tai-khoan").param("q", words).with(keeper))
                    .hasStatusOk()
                    .bodyText()
                    .contains(name);
            assertThat(http.get().uri("/tai-khoan").param("q", words).with(elsewhere))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(name)
                    .contains("Không thấy ai");
        }

        @Test
        void bothKindsAndAllPagesCanBeOpened() {
            Visitor phone = visitors.member(Role.TEAM_MEMBER, ground.body(), ground.village());

            assertThat(http.get().uri("/tai-khoan").param("kind", "VOLUNTEER").with(keeper))
                    .bodyText()
                    .contains("Lê Thành Viên")
                    .doesNotContain("Nguyễn Thử Nghiệm</a>");
            assertThat(http.get().uri("/tai-khoan/{id}", phone.known().id()).with(keeper))
                    .hasStatusOk();
            assertThat(http.get().uri("/tai-khoan/moi").param("q", "hoa").with(keeper))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Phường Hoa Ban")
                    .doesNotContain("Xã Hoa Sim");
        }
    }

    @Test
    void everyDeedLeavesALineWithoutAnySecret() {
        Visitor official = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
        deed(official, "mat-khau");

        assertThat(jdbc.sql("""
                SELECT count(*) FROM audit.entry
                WHERE action = 'access.password.reset' AND subject_id = :subject AND account_id = :keeper
                    AND 'ADMINISTRATOR' = ANY(actor_roles) AND unit_id = :unit AND after IS NULL""")
                        .param("subject", official.known().id().toString())
                        .param("keeper", keeper.known().id().value())
                        .param("unit", ground.commune().value())
                        .query(Rows.COUNT)
                        .single())
                .isEqualTo(1);
    }

    private MvcTestResult open(String name, String username, UnitId unit) {
        return http.post()
                .uri("/tai-khoan")
                .with(keeper)
                .param("fullName", name)
                .param("username", username)
                .param("unit", unit.toString())
                .exchange();
    }

    private MvcTestResult grant(Visitor official, Role role, UnitId unit) {
        return http.post()
                .uri("/tai-khoan/{id}/quyen", official.known().id())
                .with(keeper)
                .param("role", role.name())
                .param("unit", unit.toString())
                .param("from", today.today().toString())
                .param("legalBasis", "Quyết định số 1/QĐ-UBND")
                .exchange();
    }

    private MvcTestResult end(Visitor official, Role role, UnitId unit) {
        return http.post()
                .uri("/tai-khoan/{id}/quyen/ket-thuc", official.known().id())
                .with(keeper)
                .param("role", role.name())
                .param("unit", unit.toString())
                .param("from", today.today().toString())
                .exchange();
    }

    private MvcTestResult deed(Visitor on, String deed) {
        return http.post()
                .uri("/tai-khoan/{id}/{deed}", on.known().id(), deed)
                .with(keeper)
                .param("reason", "Thôi việc")
                .exchange();
    }
}
