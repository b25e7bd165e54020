package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an invitation in an official's hands to the visit that the department opens: phone and desks in real browsers. */
class MainJobJourney {

    @Test
    void theProvinceSeesAVisitAndOpensItsFiguresDownToIt(@TempDir Path home) throws IOException, InterruptedException {
        try (RunningProduct product = RunningProduct.start(home);
                BrowserVisitor official = signedIn(product, "camthanh");
                BrowserVisitor department = signedIn(product, "sokhcn");
                BrowserVisitor volunteer = Browser.phone(product.address())) {
            volunteer.open(invitationOfTheLeader(official));
            volunteer.go(volunteer.page().locator("main form button").first());
            assertThat(volunteer.page().url()).endsWith("/m/");
            department.open("/tien-do");
            long before = wholeProvince(department);

            logOne(volunteer);
            await().untilAsserted(() -> {
                department.open("/tien-do");
                assertThat(wholeProvince(department)).isEqualTo(before + 1);
            });
            department.screenshot("province");

            department.follow("Phường Cẩm Thành");
            department.follow("Tổ dân phố 1");
            department.screenshot("residential-group");
            department.go(department.page().locator("main a[href*='/luot']").first());
            assertThat(department.text()).contains("VNeID");
            department.screenshot("visits-of-the-team");
            department.go(department.page().locator("main a[href^='/luot/']").first());
            assertThat(department.text()).contains("VNeID");
            department.follow("English");
            assertThat(department.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    private static void logOne(BrowserVisitor volunteer) {
        volunteer.go(volunteer.page().locator("a[href^='/m/ghi']").first());
        tap(volunteer, "VNeID");
        tap(volunteer, "Làm được");
        volunteer
                .page()
                .locator("main form button[type=submit]:visible, main form button:not([type]):visible")
                .last()
                .click();
        volunteer.page().getByText("Đã lưu").first().waitFor();
    }

    private static void tap(BrowserVisitor volunteer, String words) {
        volunteer
                .page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(words))
                .first()
                .check();
    }

    private static String invitationOfTheLeader(BrowserVisitor official) {
        official.open("/to?q=to+dan+pho+1");
        official.go(official.page().locator("tbody a").first());
        official.follow("Thư mời vào điện thoại");
        official.press("Làm thư mời mới");
        return official.page().locator(".invitation-link a").first().getAttribute("href");
    }

    private static long wholeProvince(BrowserVisitor department) {
        String tile = department.page().locator(".stat-value").first().innerText();
        Matcher number = Pattern.compile("[\\d.]+").matcher(tile);
        assertThat(number.find()).as(tile).isTrue();
        return Long.parseLong(number.group().replace(".", ""));
    }

    private static BrowserVisitor signedIn(RunningProduct product, String account) {
        BrowserVisitor official = Browser.desk(product.address());
        official.open("/dang-nhap");
        official.fill("Tên đăng nhập", account);
        official.fill("Mật khẩu", StartJourney.PASSWORD);
        official.press("Đăng nhập");
        return official;
    }
}
