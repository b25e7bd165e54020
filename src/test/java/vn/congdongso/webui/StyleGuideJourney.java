package vn.congdongso.webui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdongso.journeys.Browser;
import vn.congdongso.journeys.BrowserVisitor;

/** Every component, looked at in a real browser by somebody at a desk, with a phone, with a keyboard, without script. */
@PagesAlone
class StyleGuideJourney {

    private static final String PHONE = "/kieu-mau/dien-thoai";

    // Whatever a thumb may press, with the surface that takes the press: a row, a card or the thing itself.
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('a, button, summary, select, textarea, input:not([type=hidden])')]
              .filter(e => e.offsetParent !== null || getComputedStyle(e).position === 'fixed')
              .filter(e => !(e.matches('a') && getComputedStyle(e).display === 'inline' && !e.closest('.tasks, .stat')))
              .filter(e => !e.matches('.skip'))
              .map(e => e.closest('.choice, .chip, .tasks li, .stat') ?? e)
              .filter(e => e.getBoundingClientRect().height < 48 || e.getBoundingClientRect().width < 44)
              .map(e => e.outerHTML.slice(0, 120))
            """;

    private final String base;

    StyleGuideJourney(@LocalServerPort int port) {
        this.base = "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/bieu-mau", "/bieu-mau-loi", "/so-lieu", "/phan-hoi"})
    void everySectionStandsAtTheDeskAndInTheHandInBothLanguages(String section) {
        for (String language : List.of("vi", "en")) {
            String name = section.replace("/", "-") + "-" + language;
            try (BrowserVisitor official = Browser.desk(base)) {
                official.open("/kieu-mau" + section + "?lang=" + language);
                official.screenshot("style-desk" + name);
            }
            try (BrowserVisitor volunteer = Browser.phone(base)) {
                volunteer.open(PHONE + section + "?lang=" + language);
                volunteer.screenshot("style-phone" + name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/bieu-mau", "/bieu-mau-loi", "/so-lieu", "/phan-hoi"})
    void everythingThatAThumbPressesIsLargeEnough(String section) {
        try (BrowserVisitor volunteer = Browser.phone(base)) {
            volunteer.open(PHONE + section);
            volunteer.page().locator(".foot-more summary").click();

            assertThat((List<?>) volunteer.page().evaluate(SMALL_TARGETS)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/bieu-mau", "/bieu-mau-loi", "/so-lieu", "/phan-hoi"})
    void nothingRunsOutOfTheNarrowestOrTheMostEnlargedWindow(String section) {
        try (BrowserVisitor narrow = Browser.window(base, 320, 640);
                BrowserVisitor twice = Browser.window(base, 683, 384)) {
            for (BrowserVisitor window : List.of(narrow, twice)) {
                for (String layout : List.of("/kieu-mau", PHONE)) {
                    window.page().navigate(base + layout + section);

                    assertThat(window.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as(layout + section)
                            .isEqualTo(true);
                }
            }
            narrow.screenshot("style-narrow" + section.replace("/", "-"));
        }
    }

    @Test
    void theFrontPageAndThePagesOfErrorsStandInBothLanguages() {
        for (String language : List.of("vi", "en")) {
            try (BrowserVisitor official = Browser.desk(base);
                    BrowserVisitor volunteer = Browser.phone(base)) {
                official.open("/?lang=" + language);
                official.screenshot("home-desk-" + language);
                volunteer.open("/?lang=" + language);
                volunteer.screenshot("home-phone-" + language);
                official.open("/khong-co?lang=" + language);
                official.screenshot("error-404-desk-" + language);
                official.open("/test/broken?lang=" + language);
                official.screenshot("error-500-desk-" + language);
                volunteer.open("/test/locked?lang=" + language);
                volunteer.screenshot("error-403-phone-" + language);
                official.open("/kieu-mau/to-in?lang=" + language);
                official.screenshot("sheet-desk-" + language);
            }
        }
    }

    @Test
    void onPaperThereIsTheContentAndNothingToPress() {
        try (BrowserVisitor official = Browser.desk(base)) {
            official.open("/kieu-mau/so-lieu");
            official.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(official.page()
                            .locator(".bar:visible, .side:visible, .filters:visible, .btn:visible")
                            .count())
                    .isZero();
            official.page()
                    .pdf(new Page.PdfOptions()
                            .setPreferCSSPageSize(true)
                            .setPath(Path.of("target/screenshots/style-on-paper.pdf")));
        }
    }

    @Nested
    class WithTheKeyboard {

        @Test
        void aRefusedFormOpensAtTheListOfWhatToMendAndItsLinksLeadToTheFields() {
            try (BrowserVisitor official = Browser.desk(base)) {
                official.open("/kieu-mau/bieu-mau-loi");
                Page page = official.page();

                assertThat(page.title()).startsWith("Lỗi: ");
                assertThat(page.evaluate("document.activeElement.className")).isEqualTo("error-summary");
                official.follow("Chọn thôn hoặc tổ dân phố");
                assertThat(page.evaluate("location.hash")).isEqualTo("#f-place");
            }
        }

        @Test
        void theFirstStopIsTheWayPastTheNavigation() {
            try (BrowserVisitor official = Browser.desk(base)) {
                official.open("/kieu-mau");
                official.page().keyboard().press("Tab");

                assertThat(official.page().evaluate("document.activeElement.className"))
                        .isEqualTo("skip");
            }
        }

        @Test
        void whatHasTheFocusWearsARing() {
            try (BrowserVisitor official = Browser.desk(base)) {
                official.open("/kieu-mau");
                for (int stop = 0; stop < 8; stop++) {
                    official.page().keyboard().press("Tab");

                    assertThat(official.page().evaluate("getComputedStyle(document.activeElement).outlineWidth"))
                            .isEqualTo("3px");
                }
            }
        }

        @Test
        void aQuestionOpensAsADialogAndEscapeGivesTheFocusBack() {
            try (BrowserVisitor official = Browser.desk(base)) {
                official.open("/kieu-mau/phan-hoi");
                Page page = official.page();
                Locator question = page.locator("details.confirm summary").first();
                question.focus();
                page.keyboard().press("Enter");

                Locator dialog =
                        page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Gửi báo cáo tháng 11?"));
                assertThat(dialog.isVisible()).isTrue();
                official.check();
                official.screenshot("style-dialog");
                page.keyboard().press("Escape");
                assertThat(dialog.isVisible()).isFalse();
                assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
            }
        }
    }

    @Nested
    class WithTheThumb {

        @Test
        void theCountGoesUpByOneAndByLeaps() {
            try (BrowserVisitor volunteer = Browser.phone(base)) {
                volunteer.open(PHONE + "/bieu-mau");
                volunteer.page().getByLabel("Thêm 1: Cho mấy người?").tap();
                volunteer.page().getByLabel("Thêm 10: Cho mấy người?").tap();

                assertThat(volunteer.page().locator("#f-count").inputValue()).isEqualTo("12");
            }
        }

        @Test
        void whatIsLeftOfANoteIsCountedWhileItIsWritten() {
            try (BrowserVisitor volunteer = Browser.phone(base)) {
                volunteer.open(PHONE + "/bieu-mau");
                volunteer.fill("Ghi chú", "Đã hẹn lại");

                assertThat(volunteer.page().locator("#f-note-count").innerText())
                        .isEqualTo("Còn 190 ký tự");
            }
        }

        @Test
        void whatTheFootHasNoRoomForUnfoldsAboveIt() {
            try (BrowserVisitor volunteer = Browser.phone(base)) {
                volunteer.open(PHONE);
                volunteer.page().locator(".foot-more summary").tap();
                volunteer
                        .page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(Path.of("target/screenshots/style-phone-more.png")));

                volunteer.follow("Phản hồi");
                assertThat(volunteer.page().url()).endsWith("/dien-thoai/phan-hoi");
            }
        }

        @Test
        void whatWasDoneIsSaidOnceOnThePageThatFollows() {
            try (BrowserVisitor volunteer = Browser.phone(base)) {
                volunteer.open(PHONE + "/phan-hoi");
                volunteer.page().locator("details.confirm summary").first().tap();
                volunteer.press("Gửi");

                assertThat(volunteer.text()).contains("Đã lưu. Tháng này: 14/20 người.");
                volunteer.open(PHONE + "/phan-hoi");
                assertThat(volunteer.text()).doesNotContain("Đã lưu.");
            }
        }
    }

    @Nested
    class Filters {

        @Test
        void takeEffectAtOnceAndStandInTheAddress() {
            try (BrowserVisitor official = Browser.desk(base)) {
                official.open("/kieu-mau/so-lieu?page=3");
                official.page().getByLabel("Loại địa bàn").selectOption("village");
                official.page().waitForURL("**/so-lieu?kind=village");

                official.check();
                official.follow("Sau");
                assertThat(official.page().url()).endsWith("/so-lieu?kind=village&page=3");
            }
        }
    }

    @Nested
    class WithoutScript {

        @Test
        void questionsUnfoldFiltersAreSentAndNoDeadButtonShows() {
            try (BrowserVisitor official = Browser.withoutScript(base)) {
                official.open("/kieu-mau/phan-hoi");
                Page page = official.page();
                assertThat(page.locator(".needs-js:visible").count()).isZero();

                page.locator("details.confirm summary").first().click();
                official.screenshot("style-without-script");
                official.press("Gửi");
                assertThat(official.text()).contains("Đã lưu. Tháng này: 14/20 người.");

                official.open("/kieu-mau/so-lieu");
                page.getByLabel("Loại địa bàn").selectOption("village");
                official.press("Tìm");
                assertThat(page.url()).contains("kind=village");
            }
        }
    }
}
