package vn.congdongso.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.domain.DeviceKind;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Rows;

@ApplicationTest
class InvitationTests {

    private static final String OWN = "/tai-khoan/cua-toi";

    private final MockMvcTester http;
    private final Invitations invitations;
    private final Visitors visitors;
    private final JdbcClient jdbc;
    private final TestGround.Ground ground;
    private final PersonId person;
    private final Visitor leader;

    private InvitationLink link;

    InvitationTests(
            MockMvcTester http,
            Invitations invitations,
            Visitors visitors,
            People people,
            TestSeats seats,
            TestGround grounds,
            JdbcClient jdbc) {
        this.http = http;
        this.invitations = invitations;
        this.visitors = visitors;
        this.jdbc = jdbc;
        this.ground = grounds.aGround();
        this.person = people.add("Hồ Thị Mời", "", ground.village());
        seats.give(person, ground.body(), ground.village(), Role.TEAM_MEMBER);
        this.leader = visitors.officialWithoutRole(ground.commune());
        this.link = invite();
    }

    private InvitationLink invite() {
        return invitations
                .invite(leader.known(), ground.body(), ground.village(), person, "Tổ dân phố 7")
                .orThrow();
    }

    @BeforeEach
    void aFreshLink() {
        link = invite();
    }

    @Nested
    class OpeningTheLink {

        @Test
        void asksForTheRightPersonAndChangesNothing() {
            for (int preview = 0; preview < 5; preview++) {
                assertThat(http.get().uri(link.path()))
                        .hasStatusOk()
                        .bodyText()
                        .contains("Hồ Thị Mời, Tổ dân phố 7. Đúng không?");
            }

            assertThat(state().devices()).isZero();
            assertThat(state().link()).isEqualTo(InvitationState.Link.OPEN);
        }

        @Test
        void keepsTheLinkOutOfIndexesAndCaches() {
            assertThat(http.get().uri(link.path()))
                    .headers()
                    .hasValue("X-Robots-Tag", "noindex")
                    .hasValue("Cache-Control", "no-store")
                    .hasValue("Referrer-Policy", "same-origin");
        }

        @Test
        void anUnknownLinkIsToldFriendly() {
            assertThat(http.get().uri("/moi/khong-co"))
                    .hasStatus(HttpStatus.NOT_FOUND)
                    .bodyText()
                    .contains("Không có lời mời này");
        }

        @Test
        void theAddressWithoutLinkSaysWhatToDo() {
            assertThat(http.get().uri("/moi")).hasStatusOk().bodyText().contains("quét mã QR");
        }
    }

    @Nested
    class SayingYes {

        @Test
        void letsThePhoneInForHalfAYearWithoutASession() {
            MvcTestResult answer = accept(Visitor.nobody());

            assertThat(answer).hasRedirectedUrl("/m/");
            Cookie cookie = Objects.requireNonNull(answer.getResponse().getCookie("thiet_bi"));
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getMaxAge()).isEqualTo(180 * 24 * 3600);
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            assertThat(answer.getResponse().getCookie("phien")).isNull();
            MvcTestResult page = http.get().uri(OWN).with(phone(answer)).exchange();
            assertThat(page).hasStatusOk().bodyText().contains("Hồ Thị Mời").contains("Điện thoại Android");
            assertThat(page.getResponse().getCookie("phien")).isNull();
        }

        @Test
        void onceMoreOnTheSamePhoneTakesNoSecondPlace() {
            Visitor phone = phone(accept(Visitor.nobody()));

            assertThat(accept(phone)).hasRedirectedUrl("/m/");

            assertThat(state().devices()).isEqualTo(1);
        }

        @Test
        void threePhonesComeInAndTheFourthIsToldHowToMakeRoom() {
            Visitor first = phone(accept(Visitor.nobody()));
            accept(Visitor.nobody());
            accept(Visitor.nobody());

            assertThat(accept(Visitor.nobody()))
                    .hasStatus(HttpStatus.GONE)
                    .bodyText()
                    .contains("đủ số điện thoại");
            assertThat(http.get().uri(link.path())).hasStatus(HttpStatus.GONE);

            assertThat(http.post().uri("/dang-xuat").with(first)).hasRedirectedUrl("/moi");
            assertThat(accept(Visitor.nobody())).hasRedirectedUrl("/m/");
        }

        @Test
        void withoutTheProofOfTheFormNothingHappens() {
            assertThat(http.post().uri(link.path())).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(state().devices()).isZero();
        }

        @Test
        void aPhoneThatWasSomebodyElsesIsTheirsNoMore() {
            Visitor other = visitors.member(Role.TEAM_MEMBER, ground.otherBody(), ground.village());

            MvcTestResult answer = accept(other);

            assertThat(answer).hasRedirectedUrl("/m/");
            assertThat(http.get().uri(OWN).with(other)).hasStatus(HttpStatus.SEE_OTHER);
        }
    }

    @Nested
    class TakingItBack {

        @Test
        void anEarlierLinkEndsWithANewOne() {
            InvitationLink older = link;
            link = invite();

            assertThat(http.get().uri(older.path()))
                    .hasStatus(HttpStatus.GONE)
                    .bodyText()
                    .contains("đã được thay");
            assertThat(http.get().uri(link.path())).hasStatusOk();
        }

        @Test
        void aRevokedLinkLetsNobodyInAndLeavesPhonesIn() {
            Visitor phone = phone(accept(Visitor.nobody()));

            invitations.revoke(leader.known(), ground.body(), person).orThrow();

            assertThat(accept(Visitor.nobody())).hasStatus(HttpStatus.GONE);
            assertThat(state().link()).isEqualTo(InvitationState.Link.REVOKED);
            assertThat(http.get().uri(OWN).with(phone)).hasStatusOk();
        }

        @Test
        void shuttingOutPutsPhonesOutAtOnce() {
            Visitor phone = phone(accept(Visitor.nobody()));

            invitations.shutOut(leader.known(), ground.body(), person).orThrow();

            assertThat(http.get().uri(OWN).with(phone)).hasStatus(HttpStatus.SEE_OTHER);
            assertThat(state().accepted()).isFalse();
        }

        @Test
        void anExpiredLinkLetsNobodyIn() {
            jdbc.sql("UPDATE access.invitation SET expires_at = issued_at WHERE body_id = :body AND revoked_at IS NULL")
                    .param("body", ground.body())
                    .update();

            assertThat(accept(Visitor.nobody()))
                    .hasStatus(HttpStatus.GONE)
                    .bodyText()
                    .contains("hết hạn");
            assertThat(state().link()).isEqualTo(InvitationState.Link.EXPIRED);
        }

        @Test
        void whoWasNeverInvitedCannotBeUninvited() {
            assertThat(invitations.revoke(leader.known(), UUID.randomUUID(), person))
                    .isInstanceOf(Outcome.Refused.class);
        }
    }

    @Nested
    class OnesOwnPhones {

        @Test
        void aMemberPutsOutALostPhoneFromAnother() {
            Visitor lost = phone(accept(Visitor.nobody()));
            Visitor inHand = phone(accept(Visitor.nobody()));

            assertThat(http.post()
                            .uri(OWN + "/thiet-bi/{id}/dang-xuat", deviceOf(lost))
                            .with(inHand))
                    .hasRedirectedUrl(OWN);

            assertThat(http.get().uri(OWN).with(lost)).hasStatus(HttpStatus.SEE_OTHER);
            assertThat(http.get().uri(OWN).with(inHand)).hasStatusOk();
        }

        @Test
        void nobodyPutsOutSomebodyElsesPhone() {
            Visitor mine = phone(accept(Visitor.nobody()));
            Visitor stranger = visitors.member(Role.TEAM_LEADER, ground.body(), ground.village());

            assertThat(http.post()
                            .uri(OWN + "/thiet-bi/{id}/dang-xuat", deviceOf(mine))
                            .with(stranger))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(http.get().uri(OWN).with(mine)).hasStatusOk();
        }

        @Test
        void aWrongSecretOpensNothing() {
            Visitor mine = phone(accept(Visitor.nobody()));
            Cookie forged = new Cookie("thiet_bi", deviceOf(mine) + "." + "A".repeat(43));

            assertThat(http.get().uri(OWN).with(new Visitor("forger", null, forged)))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }

        @Test
        void aPhoneLeftAloneForHalfAYearHasToBeInvitedAgain() {
            Visitor phone = phone(accept(Visitor.nobody()));
            jdbc.sql("UPDATE access.device SET last_seen = last_seen - interval '181 days' WHERE id = :id")
                    .param("id", UUID.fromString(deviceOf(phone)))
                    .update();

            assertThat(http.get().uri(OWN).with(phone)).hasStatus(HttpStatus.SEE_OTHER);
        }

        @Test
        void itsUseIsNotedOnceAnHourAndProlongsTheCookie() {
            Visitor phone = phone(accept(Visitor.nobody()));
            assertThat(http.get().uri(OWN).with(phone).exchange().getResponse().getCookie("thiet_bi"))
                    .isNull();
            jdbc.sql("UPDATE access.device SET last_seen = last_seen - interval '2 hours' WHERE id = :id")
                    .param("id", UUID.fromString(deviceOf(phone)))
                    .update();

            assertThat(http.get().uri(OWN).with(phone).exchange().getResponse().getCookie("thiet_bi"))
                    .isNotNull();

            assertThat(jdbc.sql(
                                    "SELECT count(*) FROM access.device WHERE id = :id AND last_seen > now() - interval '1 hour'")
                            .param("id", UUID.fromString(deviceOf(phone)))
                            .query(Rows.COUNT)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void theTokenItselfIsNowhereInTheDatabase() {
        assertThat(jdbc.sql("SELECT count(*) FROM access.invitation i WHERE i::text LIKE '%' || :token || '%'")
                        .param("token", link.token())
                        .query(Rows.COUNT)
                        .single())
                .isZero();
        assertThat(link.token()).hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void phonesAreToldApartNoFinerThanTheirOwnerNeeds() {
        assertThat(DeviceKind.of("Mozilla/5.0 (Linux; Android 10; K) Chrome/120 Mobile Safari"))
                .isEqualTo(DeviceKind.ANDROID_PHONE);
        assertThat(DeviceKind.of("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)"))
                .isEqualTo(DeviceKind.IPHONE);
        assertThat(DeviceKind.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64)")).isEqualTo(DeviceKind.COMPUTER);
        assertThat(DeviceKind.of(null)).isEqualTo(DeviceKind.OTHER);
    }

    private InvitationState state() {
        return invitations.statesFor(ground.body()).getFirst();
    }

    private MvcTestResult accept(Visitor by) {
        return http.post()
                .uri(link.path())
                .with(by)
                .header("User-Agent", "Mozilla/5.0 (Linux; Android 14) Mobile")
                .exchange();
    }

    private static Visitor phone(MvcTestResult answer) {
        return new Visitor("phone", null, answer.getResponse().getCookie("thiet_bi"));
    }

    private static String deviceOf(Visitor phone) {
        return Objects.requireNonNull(phone.cookie()).getValue().substring(0, 36);
    }
}
