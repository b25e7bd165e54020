package vn.congdongso.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;

@ApplicationTest
class GateTests {

    private final MockMvcTester http;
    private final Visitors visitors;
    private final TestGround.Ground ground;

    GateTests(MockMvcTester http, Visitors visitors, TestGround grounds) {
        this.http = http;
        this.visitors = visitors;
        this.ground = grounds.aGround();
    }

    @Nested
    class SomebodyWhoHasNotSignedIn {

        @Test
        void isLedToTheSignInPageAndBack() {
            assertThat(http.get().uri("/tai-khoan?q=a&page=2"))
                    .hasStatus(HttpStatus.SEE_OTHER)
                    .hasRedirectedUrl("/dang-nhap?next=%2Ftai-khoan%3Fq%3Da%26page%3D2");
        }

        @Test
        void isToldOnAPhoneToOpenTheInvitation() {
            assertThat(http.get().uri(GatedPages.PHONE))
                    .hasStatus(HttpStatus.SEE_OTHER)
                    .hasRedirectedUrl("/moi");
        }

        @Test
        void getsAStatusAndNoPageFromTheApi() {
            assertThat(http.get().uri(GatedPages.API)).hasStatus(HttpStatus.UNAUTHORIZED);
        }

        @Test
        void movesTheWholePageWhenAFragmentWasAskedFor() {
            assertThat(http.get().uri("/tai-khoan").header("HX-Request", "true"))
                    .hasStatus(HttpStatus.UNAUTHORIZED)
                    .headers()
                    .hasValue("HX-Redirect", "/dang-nhap?next=%2Ftai-khoan");
        }

        @Test
        void findsNothingWhereNothingIs() {
            assertThat(http.get().uri("/khong-co-trang-nay")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(http.get().uri("/actuator/prometheus")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(http.get().uri("/actuator")).hasStatus(HttpStatus.NOT_FOUND);
        }

        @Test
        void mayAskWhetherTheProgramIsAlive() {
            assertThat(http.get().uri("/livez")).hasStatusOk();
            assertThat(http.get().uri("/readyz")).hasStatusOk();
        }
    }

    @Nested
    class Somebody {

        @Test
        void withoutTheRightAnywhereIsRefused() {
            Visitor official = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());

            assertThat(http.get().uri("/tai-khoan").with(official)).hasStatus(HttpStatus.FORBIDDEN);
        }

        @Test
        void whoAsksForAnIdThatIsNoneFindsNothing() {
            Visitor keeper = visitors.official(Role.ADMINISTRATOR, ground.commune());

            assertThat(http.get().uri("/tai-khoan/{id}", UUID.randomUUID()).with(keeper))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(http.get().uri("/tai-khoan/khong-phai-ma").with(keeper)).hasStatus(HttpStatus.NOT_FOUND);
        }

        @Test
        void cannotUseAHandlerThatDoesNotSayWhatItNeeds() {
            Visitor official = visitors.official(Role.AUDITOR, ground.nation());

            assertThat(http.get().uri(GatedPages.SILENT).with(official)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(http.get().uri(GatedPages.SILENT)).hasStatus(HttpStatus.SEE_OTHER);
        }

        @Test
        void withoutAnyRoleMayStillSeeTheirOwnAccount() {
            Visitor official = visitors.officialWithoutRole(ground.commune());

            assertThat(http.get().uri("/tai-khoan/cua-toi").with(official))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Chưa được giao quyền nào");
        }
    }

    @Nested
    class Forms {

        @Test
        void withoutProofAreRefused() {
            assertThat(http.post().uri("/dang-nhap").param("username", "a")).hasStatus(HttpStatus.FORBIDDEN);
        }

        @Test
        void takeTheMaskedProofFromThePage() throws Exception {
            MvcTestResult page = http.get().uri("/dang-nhap").exchange();
            String body = page.getResponse().getContentAsString();
            String token = body.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            Cookie cookie = Objects.requireNonNull(page.getResponse().getCookie("XSRF-TOKEN"));

            assertThat(token).isNotEqualTo(cookie.getValue());
            assertThat(http.post().uri("/dang-nhap").cookie(cookie).param("_csrf", token))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(http.post().uri("/dang-nhap").cookie(cookie).header("X-XSRF-TOKEN", token))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(http.post().uri("/dang-nhap").cookie(cookie).header("X-XSRF-TOKEN", cookie.getValue()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(http.post().uri("/dang-nhap").cookie(cookie).header("X-XSRF-TOKEN", "khac"))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Nested
    class Headers {

        @Test
        void forbidEverythingThatOurPagesDoNotNeed() {
            assertThat(http.get().uri("/dang-nhap").secure(true))
                    .headers()
                    .hasValue(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
                                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
                    .hasValue("X-Content-Type-Options", "nosniff")
                    .hasValue("Referrer-Policy", "same-origin")
                    .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                    .hasValue("X-Frame-Options", "DENY")
                    .containsHeader("Permissions-Policy")
                    .containsHeader("Strict-Transport-Security");
        }

        @Test
        void letNobodyKeepPagesOfSignedInPeople() {
            Visitor official = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());

            assertThat(http.get().uri("/tai-khoan/cua-toi").with(official))
                    .headers()
                    .hasValue("Cache-Control", "no-store");
        }

        @Test
        void giveNoCookieWithFilesThatCachesMayKeep() {
            assertThat(http.get().uri("/favicon.svg").exchange().getResponse().getCookies())
                    .isEmpty();
        }
    }
}
