package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Merging, renewing by difference, dissolving and withdrawing, as officials of the demonstration do it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuidedDecisionsJourney {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private RunningProduct product;

    @BeforeAll
    void start(@TempDir Path home) throws IOException, InterruptedException {
        product = RunningProduct.start(home);
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void twoTeamsBecomeOneWithTheirPeopleAndTheirPast() {
        try (BrowserVisitor official = signedIn("camthanh")) {
            begin(official, "Ủy ban nhân dân phường Cẩm Thành", "Hợp nhất nhiều tổ thành một");
            official.screenshot("merge-choose");
            official.press("Tiếp tục");
            assertThat(official.text()).contains("Chọn ít nhất 2 tổ");
            tick(official, "Tổ công nghệ số cộng đồng Tổ dân phố 1");
            tick(official, "Tổ công nghệ số cộng đồng Tổ dân phố 2");
            official.press("Tiếp tục");
            official.fill("Tên tổ", "Tổ chuyển đổi số cộng đồng liên tổ dân phố 1 và 2");
            Locator found = official.page().locator("#tim-can-cu button").first();
            official.page().locator("#f-tim-can-cu").pressSequentially("30/2020");
            String citation = found.getAttribute("data-citation");
            found.click();
            assertThat(official.page().locator("[name=bases]").inputValue()).endsWith(citation);
            official.fill("Họ và tên người ký", "Nguyễn Thành Công");
            official.screenshot("merge-edit");
            official.press("Lưu và xem văn bản");
            assertThat(official.text())
                    .contains("Thay đổi so với hiện nay")
                    .contains("thành Tổ chuyển đổi số cộng đồng liên tổ dân phố 1 và 2");
            official.screenshot("merge-preview");
            official.follow("Ban hành");
            official.press("Ban hành");
            official.follow("Tổ chuyển đổi số cộng đồng liên tổ dân phố 1 và 2");
            assertThat(official.text()).contains("Hợp nhất từ", "Tổ công nghệ số cộng đồng Tổ dân phố 2");
            official.screenshot("merged-team");
            official.follow("Xem từ ngày thành lập đến nay");
            assertThat(official.text()).contains("Theo", "Tham gia");
            official.screenshot("team-life");
        }
    }

    @Test
    void aRenewalThatSaysOnlyWhatChangesIsWithdrawnBeforeItsDay() {
        String day = LocalDate.now().plusDays(20).format(DAY);
        try (BrowserVisitor official = signedIn("moduc")) {
            begin(official, "Ủy ban nhân dân xã Mộ Đức", "Kiện toàn những tổ tự chọn");
            tick(official, "Tổ công nghệ số cộng đồng thôn");
            official.press("Tiếp tục");
            official.page().locator("[name='bodies.0.seats.1.name']").fill("Hồ Thị Giang");
            tick(official, "Chỉ phần thay đổi");
            official.fill("Có hiệu lực từ ngày", day);
            official.fill("Họ và tên người ký", "Lê Đức Tài");
            official.press("Lưu và xem văn bản");
            assertThat(official.text()).contains("Bổ sung:", "Hồ Thị Giang", "Thôi tham gia:");
            official.screenshot("difference");
            official.follow("Ban hành");
            official.press("Ban hành");
            official.follow("Rút lại");
            official.fill("Lý do", "Chờ hướng dẫn mới của Sở");
            official.press("Rút lại");
            assertThat(official.text()).contains("Đã rút lại ngày");
            official.open("/quyet-dinh");
            assertThat(official.text()).contains("Đã rút lại");
        }
    }

    @Test
    void aProvinceSaysWhatItsTeamsAreCalled() {
        try (BrowserVisitor department = signedIn("sokhcn")) {
            department.open("/ten-goi");
            department.press("Lưu");
            assertThat(department.text()).contains("Nhập ngày áp dụng");
            department.page().locator("[name=name]").fill("Tổ chuyển đổi số cộng đồng");
            department.page().locator("[name=leader]").fill("Tổ trưởng");
            department.page().locator("[name=standingDeputy]").fill("Tổ phó thường trực");
            department.page().locator("[name=deputy]").fill("Tổ phó");
            department.page().locator("[name=member]").fill("Tổ viên");
            department.page().locator("[name=kind]").selectOption("COMMUNITY_TEAM");
            department.page().locator("[name=level]").selectOption("VILLAGE");
            department.fill("Áp dụng từ ngày", LocalDate.now().format(DAY));
            department.press("Lưu");
            assertThat(department.text()).contains("Tổ viên");
            department.screenshot("naming");
        }
        try (BrowserVisitor official = signedIn("moduc")) {
            begin(official, "Ủy ban nhân dân xã Mộ Đức", "Thành lập Tổ ở thôn, tổ dân phố");
            assertThat(official.text()).contains("Nơi nào cũng đã có tổ");
        }
        try (BrowserVisitor official = signedIn("camthanh")) {
            begin(official, "Ủy ban nhân dân phường Cẩm Thành", "Thành lập Tổ ở thôn, tổ dân phố");
            assertThat(official.page().locator("[name='bodies.0.name']").inputValue())
                    .startsWith("Tổ chuyển đổi số cộng đồng ");
        }
    }

    private static void tick(BrowserVisitor official, String label) {
        official.page()
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
    }

    private static void begin(BrowserVisitor official, String agency, String pattern) {
        official.open("/quyet-dinh/moi");
        official.follow(agency);
        tick(official, pattern);
        official.press("Tiếp tục");
    }

    private BrowserVisitor signedIn(String account) {
        BrowserVisitor official = Browser.desk(product.address());
        official.open("/dang-nhap");
        official.fill("Tên đăng nhập", account);
        official.fill("Mật khẩu", StartJourney.PASSWORD);
        official.press("Đăng nhập");
        return official;
    }
}
