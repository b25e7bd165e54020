package vn.congdongso.webui;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdongso.journeys.Browser;
import vn.congdongso.journeys.BrowserVisitor;

@PagesAlone
class StyleGuideJourney {

    private final String base;

    StyleGuideJourney(@LocalServerPort int port) {
        this.base = "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/bieu-mau", "/bieu-mau-loi", "/so-lieu", "/phan-hoi"})
    void looksOver(String section) {
        for (String language : new String[] {"vi", "en"}) {
            try (BrowserVisitor desk = Browser.desk(base)) {
                desk.open("/kieu-mau" + section + "?lang=" + language);
                desk.screenshot("desk" + section.replace("/", "-") + "-" + language);
            }
            try (BrowserVisitor phone = Browser.phone(base)) {
                phone.open("/kieu-mau/dien-thoai" + section + "?lang=" + language);
                phone.screenshot("phone" + section.replace("/", "-") + "-" + language);
            }
        }
    }

    @Test
    void others() {
        try (BrowserVisitor narrow = Browser.window(base, 320, 640)) {
            for (String section : new String[] {"", "/bieu-mau-loi", "/so-lieu", "/phan-hoi"}) {
                narrow.open("/kieu-mau" + section);
                narrow.screenshot("narrow" + section.replace("/", "-"));
            }
        }
        for (String language : new String[] {"vi", "en"}) {
            try (BrowserVisitor desk = Browser.desk(base)) {
                desk.open("/?lang=" + language);
                desk.screenshot("desk-home-" + language);
                desk.open("/khong-co?lang=" + language);
                desk.screenshot("desk-404-" + language);
                desk.open("/test/broken?lang=" + language);
                desk.screenshot("desk-500-" + language);
                desk.open("/kieu-mau/to-in?lang=" + language);
                desk.screenshot("desk-sheet-" + language);
            }
            try (BrowserVisitor phone = Browser.phone(base)) {
                phone.open("/?lang=" + language);
                phone.screenshot("phone-home-" + language);
                phone.open("/test/locked?lang=" + language);
                phone.screenshot("phone-403-" + language);
            }
        }
    }
}
