package vn.congdongso.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.people.People;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Validity;

@ApplicationTest
class SignInTests {

    private final MockMvcTester http;
    private final Accounts accounts;
    private final People people;
    private final Visitors visitors;
    private final JdbcClient jdbc;
    private final TestGround.Ground ground;
    private final String address =
            "2001:db8:%x:1::7".formatted(UUID.randomUUID().hashCode() & 0xffff);

    private String username = "";
    private AccountId account = new AccountId(new UUID(0, 0));

    SignInTests(
            MockMvcTester http,
            Accounts accounts,
            People people,
            Visitors visitors,
            JdbcClient jdbc,
            TestGround grounds) {
        this.http = http;
        this.accounts = accounts;
        this.people = people;
        this.visitors = visitors;
        this.jdbc = jdbc;
        this.ground = grounds.aGround();
    }

    @BeforeEach
    void anOfficial() {
        username = Visitors.aUsername();
        account = accounts.register(new Official(
                people.add("Phạm Cán Bộ", "", ground.commune()),
                username,
                "Phạm Cán Bộ",
                ground.commune(),
                Visitors.PASSWORD));
        accounts.grant(
                account,
                Role.COMMUNE_OFFICIAL,
                ground.commune(),
                Validity.since(LocalDate.of(2024, 1, 1)),
                "Quyết định thử");
    }

    @Nested
    class WithTheRightPassword {

        @Test
        void opensASessionAndGoesToTheFirstPage() {
            assertThat(signIn(username, Visitors.PASSWORD))
                    .hasStatus(HttpStatus.FOUND)
                    .hasRedirectedUrl("/")
                    .cookies()
                    .containsCookie("phien")
                    .isHttpOnly("phien", true);
        }

        @Test
        void theNameMayBeTypedInCapitalsAndTheLettersComposedAnyHow() {
            String decomposed = Normalizer.normalize(Visitors.PASSWORD, Normalizer.Form.NFD);

            assertThat(signIn("  " + username.toUpperCase(Locale.ROOT), decomposed))
                    .hasStatus(HttpStatus.FOUND);
        }

        @Test
        void goesWhereOneWantedToGo() {
            assertThat(post(username, Visitors.PASSWORD, "/viec?x=1")).hasRedirectedUrl("/viec?x=1");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "evil", "/\tx", "javascript:1"
                })
        void neverGoesElsewhere(String wanted) {
            assertThat(post(username, Visitors.PASSWORD, wanted)).hasRedirectedUrl("/");
        }

        @Test
        void aSessionFromBeforeIsNotCarriedOver() {
            Cookie first = visitors.signIn(username, Visitors.PASSWORD);
            MvcTestResult second = http.post()
                    .uri("/dang-nhap")
                    .with(new Visitor("before", null, first))
                    .param("username", username)
                    .param("password", Visitors.PASSWORD)
                    .exchange();

            assertThat(second.getResponse().getCookie("phien"))
                    .isNotNull()
                    .extracting(Cookie::getValue)
                    .isNotEqualTo(first.getValue());
            assertThat(http.get().uri(GatedPages.DESK).with(new Visitor("before", null, first)))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }

        @Test
        void anOfficialMayBeIdleForFifteenMinutesAnAccountKeeperForFive() {
            visitors.signIn(username, Visitors.PASSWORD);
            Visitor keeper = visitors.official(Role.ADMINISTRATOR, ground.commune());

            assertThat(idleSeconds(account)).isEqualTo(15 * 60);
            assertThat(idleSeconds(keeper.known().id())).isEqualTo(5 * 60);
        }
    }

    @Nested
    class WithAWrongPassword {

        @Test
        void saysTheSameWhateverIsWrong() throws Exception {
            String wrong = words(signIn(username, "sai"));
            String unknown = words(signIn(Visitors.aUsername(), "sai"));

            assertThat(wrong).contains("Tên đăng nhập hoặc mật khẩu chưa đúng");
            assertThat(unknown).isEqualTo(wrong);
        }

        @Test
        void fiveInARowLockTheAccountEvenForTheRightOne() {
            for (int i = 0; i < 5; i++) {
                assertThat(signIn(username, "sai")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }

            assertThat(signIn(username, Visitors.PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(audited("access.account.locked-out")).isEqualTo(1);
        }

        @Test
        void fourAndThenTheRightOneBeginTheCountAnew() {
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < 4; i++) {
                    signIn(username, "sai");
                }
                assertThat(signIn(username, Visitors.PASSWORD)).hasStatus(HttpStatus.FOUND);
            }
        }

        @Test
        void theLockOpensByItselfAfterTwelveHours() {
            for (int i = 0; i < 5; i++) {
                signIn(username, "sai");
            }
            jdbc.sql("UPDATE access.account SET locked_until = locked_until - interval '12 hours' WHERE id = :id")
                    .param("id", account.value())
                    .update();

            assertThat(signIn(username, Visitors.PASSWORD)).hasStatus(HttpStatus.FOUND);
        }

        @Test
        void theAccountKeeperOpensTheLockBeforeItsTime() {
            for (int i = 0; i < 5; i++) {
                signIn(username, "sai");
            }
            Visitor keeper = visitors.official(Role.ADMINISTRATOR, ground.province());

            assertThat(http.post().uri("/tai-khoan/{id}/mo-khoa", account).with(keeper))
                    .hasRedirectedUrl("/tai-khoan/" + account);
            assertThat(signIn(username, Visitors.PASSWORD)).hasStatus(HttpStatus.FOUND);
        }

        @Test
        void thirtyTriesFromOneNetworkAreEnoughForTenMinutes() {
            for (int i = 0; i < 30; i++) {
                assertThat(signIn(Visitors.aUsername(), "sai")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }

            assertThat(signIn(username, Visitors.PASSWORD)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        }

        @Test
        void aTryForAnUnknownNameIsRememberedWithoutTheName() {
            String typed = "Mật khẩu gõ nhầm ô 123 " + UUID.randomUUID();

            signIn(typed, "sai");

            assertThat(jdbc.sql("SELECT count(*) FROM audit.entry e WHERE e::text ILIKE '%gõ nhầm ô%'")
                            .query(Rows.COUNT)
                            .single())
                    .isZero();
        }
    }

    @Nested
    class WithAFirstPassword {

        private Visitor newcomer = Visitor.nobody();

        @BeforeEach
        void theKeeperGaveThePassword() {
            Cookie cookie = visitors.signIn(username, Visitors.PASSWORD);
            jdbc.sql("UPDATE access.account SET must_change = true WHERE id = :id")
                    .param("id", account.value())
                    .update();
            newcomer = new Visitor("newcomer", null, cookie);
        }

        @Test
        void nothingElseCanBeDoneBeforeItIsChanged() {
            assertThat(http.get().uri(GatedPages.DESK).with(newcomer)).hasRedirectedUrl("/mat-khau");
            assertThat(http.get().uri("/tai-khoan/cua-toi").with(newcomer)).hasRedirectedUrl("/mat-khau");
            assertThat(http.get().uri("/mat-khau").with(newcomer))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Chọn mật khẩu của riêng mình");
        }

        @Test
        void signingInLeadsThereAtOnce() {
            assertThat(signIn(username, Visitors.PASSWORD)).hasRedirectedUrl("/mat-khau");
        }

        @Test
        void aNewOneOpensTheDoorAndEndsOtherSessions() {
            MvcTestResult changed = change(newcomer, "", "Gió đưa cành trúc la đà 9");

            assertThat(changed).hasRedirectedUrl("/");
            Visitor fresh = new Visitor("fresh", null, changed.getResponse().getCookie("phien"));
            assertThat(http.get().uri(GatedPages.DESK).with(fresh)).hasStatusOk();
            assertThat(http.get().uri(GatedPages.DESK).with(newcomer)).hasStatus(HttpStatus.SEE_OTHER);
            assertThat(signIn(username, Visitors.PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ngắn 1!",
                    "khong co chu hoa 12",
                    "KHÔNG CÓ CHỮ THƯỜNG 1",
                    "Không có chữ số nào",
                    "KhongCoKyTuKhac12"
                })
        void aWeakOneIsRefusedBesideTheField(String weak) {
            assertThat(change(newcomer, "", weak))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("f-next-error");
        }

        @Test
        void oneThatHoldsTheUserNameOrIsTheOldOneIsRefused() {
            assertThat(change(newcomer, "", "X 9 " + username + " dài lắm"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(change(newcomer, "", Visitors.PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @Test
    void changingOnesPasswordAsksForThePresentOne() {
        Visitor official = new Visitor("official", null, visitors.signIn(username, Visitors.PASSWORD));

        assertThat(change(official, "sai", "Gió đưa cành trúc la đà 9")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(change(official, Visitors.PASSWORD, "Gió đưa cành trúc la đà 9"))
                .hasRedirectedUrl("/");
    }

    @Test
    void signingOutEndsTheSession() {
        Visitor official = new Visitor("official", null, visitors.signIn(username, Visitors.PASSWORD));
        assertThat(http.get().uri(GatedPages.DESK).with(official)).hasStatusOk();

        assertThat(http.post().uri("/dang-xuat").with(official)).hasRedirectedUrl("/dang-nhap");

        assertThat(http.get().uri(GatedPages.DESK).with(official)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(audited("access.sign-out")).isEqualTo(1);
    }

    @Test
    void anonymousVisitsLeaveNoSession() {
        MvcTestResult page = http.get().uri("/dang-nhap").exchange();

        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getCookie("phien")).isNull();
    }

    private MvcTestResult signIn(String name, String password) {
        return post(name, password, "");
    }

    private MvcTestResult post(String name, String password, String next) {
        return http.post()
                .uri("/dang-nhap")
                .with(Visitor.nobody())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("username", name)
                .param("password", password)
                .param("next", next)
                .exchange();
    }

    private MvcTestResult change(Visitor who, String current, String next) {
        return http.post()
                .uri("/mat-khau")
                .with(who)
                .param("current", current)
                .param("next", next)
                .param("again", next)
                .exchange();
    }

    /** The page without what is new on each: tokens, and the name that was typed. */
    private static String words(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8).replaceAll("value=\"[^\"]*\"", "");
    }

    private int idleSeconds(AccountId id) {
        return jdbc.sql("SELECT max_inactive_interval FROM access.spring_session WHERE principal_name = :id")
                .param("id", id.toString())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private long audited(String action) {
        return jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = :action AND subject_id = :id")
                .param("action", action)
                .param("id", account.toString())
                .query(Rows.COUNT)
                .single();
    }
}
