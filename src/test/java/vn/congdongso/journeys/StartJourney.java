package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Story 1: a newcomer starts the product, is told the address and the accounts, and finds the data again after a second
 * start. Story 6: whoever signs in finds every page of the navigation in both languages.
 */
class StartJourney {

    static final String PASSWORD = "Cung-thu-Cong-Dong-So-2026";

    @TempDir
    Path home;

    @Test
    void theProductStartsWithItsDemonstrationAndKeepsItsData() throws IOException, InterruptedException {
        String teamsOfTheWard;
        try (RunningProduct product = RunningProduct.start(home)) {
            assertThat(product.output()).contains("camthanh", "moduc", "sokhcn", "kiemtra", "quantri", PASSWORD);
            for (String account : List.of("camthanh", "moduc", "sokhcn", "kiemtra", "quantri")) {
                everyPageIsThereInBothLanguages(product, account);
            }
            teamsOfTheWard = teams(product);
            assertThat(teamsOfTheWard).contains("Tổ công nghệ số cộng đồng Tổ dân phố 1");
        }
        try (RunningProduct again = RunningProduct.start(home)) {
            assertThat(again.output()).contains("camthanh");
            assertThat(teams(again)).isEqualTo(teamsOfTheWard);
        }
    }

    private static void everyPageIsThereInBothLanguages(RunningProduct product, String account) {
        try (BrowserVisitor official = Browser.desk(product.address())) {
            signIn(official, account);
            List<String> pages = addressesIn(official, "nav.side a");
            assertThat(pages).isNotEmpty();
            for (String page : pages) {
                assertThat(official.open(page + "?lang=vi").status()).as(page).isEqualTo(200);
                assertThat(language(official)).isEqualTo("vi");
                official.follow("English");
                assertThat(language(official)).as("English at " + page).isEqualTo("en");
                assertThat(official.page().url()).contains(page.split("\\?")[0]);
            }
        }
    }

    private static String teams(RunningProduct product) {
        try (BrowserVisitor official = Browser.desk(product.address())) {
            signIn(official, "camthanh");
            official.open("/to");
            return official.page().locator("main").innerText();
        }
    }

    private static void signIn(BrowserVisitor official, String account) {
        official.open("/");
        official.follow("Đăng nhập");
        official.fill("Tên đăng nhập", account);
        official.fill("Mật khẩu", PASSWORD);
        official.press("Đăng nhập");
        assertThat(official.page().url()).doesNotContain("dang-nhap");
    }

    private static String language(BrowserVisitor official) {
        return String.valueOf(official.page().locator("html").getAttribute("lang"));
    }

    private static List<String> addressesIn(BrowserVisitor official, String selector) {
        return official.page().locator(selector).all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .distinct()
                .toList();
    }
}
