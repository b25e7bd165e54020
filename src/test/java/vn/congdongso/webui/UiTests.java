package vn.congdongso.webui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class UiTests {

    private static final List<NavigationItem> ITEMS = List.of(
            new NavigationItem("/xa/to", "webui.more", "users", 20),
            new NavigationItem("/xa", "webui.home", "home", 10),
            new NavigationItem("/xa/to/moi", "webui.menu", "plus", 30));

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void speakVietnamese() {
        LocaleContextHolder.setLocale(Languages.VIETNAMESE);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Nested
    class Navigation {

        @Test
        void standsInItsOrderAndMarksTheNearestEntry() throws IOException {
            request.setRequestURI("/xa/to/7f3k");
            Ui ui = ui();

            assertThat(ui.navigation()).extracting(NavigationItem::href).containsExactly("/xa", "/xa/to", "/xa/to/moi");
            assertThat(ui.navigation().stream().filter(ui::current))
                    .extracting(NavigationItem::href)
                    .containsExactly("/xa/to");
        }

        @Test
        void doesNotTakeOneWordForTheBeginningOfAnother() throws IOException {
            request.setRequestURI("/xa/tong-hop");
            Ui ui = ui();

            assertThat(ui.navigation().stream().filter(ui::current))
                    .extracting(NavigationItem::href)
                    .containsExactly("/xa");
        }
    }

    @Nested
    class AToast {

        @Test
        void isReadOnceWithItsFigures() throws IOException {
            new Toasts(new Messages(true)).say(response, "webui.guide.saved", 1_250, 1_500);
            request.setCookies(new Cookie("toast", value(response)));

            MockHttpServletResponse next = new MockHttpServletResponse();
            assertThat(ui(next).toast()).isEqualTo("Đã lưu. Tháng này: 1.250/1.500 người.");
            assertThat(next.getHeader("Set-Cookie")).contains("toast=;").contains("Max-Age=0");
        }

        @Test
        void plantedByOthersSaysNothing() throws IOException {
            for (String forged : List.of("not base64!", coded("no.such.key"), coded("<b>"), "x".repeat(5_000))) {
                request.setCookies(new Cookie("toast", forged));

                assertThat(ui().toast()).isNull();
            }
        }

        @Test
        void nobodyWroteIsABug() {
            assertThatThrownBy(() -> new Toasts(new Messages(true)).say(response, "no.such.key"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class TheLanguage {

        @Test
        void isVietnameseUntilSomebodyChoosesOtherwise() {
            request.addPreferredLocale(Locale.FRENCH);
            assertThat(Languages.of(request)).isEqualTo(Languages.VIETNAMESE);

            request.setCookies(new Cookie("lang", "en"));
            assertThat(Languages.of(request)).isEqualTo(Languages.ENGLISH);

            request.setQueryString("page=2&lang=vi");
            assertThat(Languages.of(request)).isEqualTo(Languages.VIETNAMESE);
        }

        @Test
        void thatTheScreenDoesNotSpeakIsPassedOver() {
            request.setCookies(new Cookie("lang", "<script>"));
            request.setQueryString("lang=fr");

            assertThat(Languages.of(request)).isEqualTo(Languages.VIETNAMESE);
        }
    }

    @Nested
    class Names {

        @Test
        void ofIconsAndAssetsThatDoNotExistAreABug() throws IOException {
            Ui ui = ui();

            assertThat(ui.icon("home")).startsWith("/assets/icons-").endsWith(".svg#home");
            assertThat(ui.asset("app.js")).startsWith("/assets/app-");
            assertThatThrownBy(() -> ui.icon("no-such-icon")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ui.asset("no-such.js")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class GoingOn {

        @Test
        void leadsOnlyToPagesOfTheProduct() {
            assertThat(Pages.redirect("/teams/7")).isEqualTo("redirect:/teams/7");
            for (String bait :
                    List.of("//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "")) {
                assertThatThrownBy(() -> Pages.redirect(bait)).isInstanceOf(IllegalArgumentException.class);
            }
        }

        @Test
        void barsReachAsFarAsTheValueAndMarkTheTarget() {
            assertThat(Bullet.of(31, 40)).isEqualTo(new Bullet(77.5, 100));
            assertThat(Bullet.of(80, 40)).isEqualTo(new Bullet(100, 50));
            assertThat(Bullet.of(0, 0)).isEqualTo(new Bullet(0, 0));
        }
    }

    private Ui ui() throws IOException {
        return ui(response);
    }

    private Ui ui(MockHttpServletResponse answer) throws IOException {
        Visit visit = new Visit(request, answer, List.of(), List.of(asked -> ITEMS));
        return new Ui(Languages.VIETNAMESE, new Messages(true), new Assets(new JsonMapper()), visit);
    }

    private static String value(MockHttpServletResponse response) {
        String cookie = Objects.requireNonNull(response.getHeader("Set-Cookie"));
        return cookie.substring("toast=".length(), cookie.indexOf(';'));
    }

    private static String coded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
