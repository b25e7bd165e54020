package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The ground through time, in the demonstration as a newcomer finds it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitsJourney {

    private RunningProduct product;

    @BeforeAll
    void start(@TempDir Path home) throws IOException, InterruptedException {
        product = RunningProduct.start(home);
    }

    @AfterAll
    void stop() {
        product.close();
    }

    private BrowserVisitor signedIn(BrowserVisitor visitor, String name) {
        visitor.open("/dang-nhap");
        visitor.fill("Tên đăng nhập", name);
        visitor.page().fill("[name=password]", "Cung-thu-Cong-Dong-So-2026");
        visitor.press("Đăng nhập");
        return visitor;
    }

    @Test
    void theMapOfAnyDayShowsWhatAUnitWasMadeOf() {
        try (BrowserVisitor department = signedIn(Browser.desk(product.address()), "sokhcn")) {
            department.follow("Địa bàn");
            department.follow("Phường Cẩm Thành");
            assertThat(department.text())
                    .contains("Phường Nguyễn Nghiêm", "Phường Trần Hưng Đạo", "Phường Nghĩa Chánh", "Phường Chánh Lộ");
            department.screenshot("unit-ward");
            department.open(department.page().url() + "?ngay=2025-06-30");
            assertThat(department.text()).contains("Đang xem địa giới ngày 30/06/2025");

            department.open("/dia-ban/tim");
            department.page().locator("[name=q]").fill("nghia chanh");
            department.page().waitForURL("**/tim?*q=nghia*chanh*");
            department.check();
            assertThat(department.text()).contains("Phường Nghĩa Chánh", "phường Cẩm Thành");
        }
    }

    @Test
    void twoCommunesAreMergedOnPaperLookedAtConfirmedAndWithdrawn() {
        try (BrowserVisitor department = signedIn(Browser.desk(product.address()), "sokhcn")) {
            begin(department, "Nhập xã Bình Sơn và xã Trà Bồng");
            merge(department, "Xã Bình Sơn", "Xã Trà Bồng", "Sơn Trà");
            assertThat(department.text()).contains("Nhập Xã Bình Sơn, Xã Trà Bồng thành Xã Sơn Trà.");

            department.follow("Xem trước hệ quả");
            assertThat(department.text())
                    .contains("Xã Sơn Trà")
                    .contains("Tổng trước và sau bằng nhau")
                    .contains("chuyển về xã Sơn Trà");
            department.screenshot("reorganisation-rehearsal");

            department.press("Xác nhận, có hiệu lực từ 01/01/2027");
            assertThat(department.text()).contains("Địa giới mới có hiệu lực từ ngày 01/01/2027");
            department.open("/dia-ban/tim?q=son+tra&ngay=2027-01-01");
            assertThat(department.text()).contains("Xã Sơn Trà");

            department.open("/sap-xep");
            department.follow("Nhập xã Bình Sơn và xã Trà Bồng");
            department.page().locator("summary").getByText("Rút quyết định").click();
            department.go(department.page().locator(".confirm-body button[type=submit]"));
            assertThat(department.text()).contains("Quyết định này đã được rút");
            department.open("/dia-ban/tim?q=son+tra&ngay=2027-01-01");
            assertThat(department.text()).doesNotContain("Xã Sơn Trà");
        }
    }

    @Test
    void whatIsInForceIsTakenBackByACounterDecision() {
        try (BrowserVisitor department = signedIn(Browser.desk(product.address()), "sokhcn")) {
            begin(department, "Nhập xã Long Phụng vào xã Tư Nghĩa");
            department.page().fill("[name=effectiveOn]", "01/11/2026");
            department.press("Lưu");
            merge(department, "Xã Long Phụng", "Xã Tư Nghĩa", "Nghĩa Phụng");
            department.follow("Xem trước hệ quả");
            department.press("Xác nhận, có hiệu lực từ 01/11/2026");
            assertThat(department.text()).contains("Đang có hiệu lực");

            department
                    .page()
                    .locator("summary")
                    .getByText("Chuẩn bị quyết định đảo ngược")
                    .click();
            department.go(department.page().locator(".confirm-body button[type=submit]"));
            assertThat(department.text()).contains("Chia Xã Nghĩa Phụng thành:", "Xã Long Phụng", "Xã Tư Nghĩa");
            department.page().fill("[name=legalBasis]", "Nghị quyết 99/NQ-UBTVQH16");
            department.page().fill("[name=effectiveOn]", "15/11/2026");
            department.press("Lưu");
            department.follow("Xem trước hệ quả");
            department.press("Xác nhận, có hiệu lực từ 15/11/2026");

            department.open("/dia-ban/tim?q=long+phung");
            assertThat(department.text()).contains("Xã Long Phụng");
        }
    }

    private void begin(BrowserVisitor department, String title) {
        department.open("/sap-xep");
        department.page().fill("[name=title]", title);
        department.page().fill("[name=legalBasis]", "Nghị quyết 88/NQ-UBTVQH16 ngày 15/10/2026");
        department.page().fill("[name=effectiveOn]", "01/01/2027");
        department.press("Bắt đầu chuẩn bị");
    }

    private void merge(BrowserVisitor department, String one, String other, String into) {
        department.follow("Nhập đơn vị");
        tick(department, one);
        tick(department, other);
        department.page().fill("#them [name=typeName]", "xã");
        department.page().fill("#them [name=name]", into);
        department.press("Thêm vào quyết định");
    }

    private static void tick(BrowserVisitor department, String unit) {
        department
                .page()
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(unit))
                .first()
                .click();
    }

    @Test
    void aCommuneListsItsVillagesAndSeesWhatIsMissing() {
        try (BrowserVisitor commune = signedIn(Browser.phone(product.address()), "camthanh")) {
            commune.open("/dia-ban");
            String ward = commune.page().url().replaceAll("[?].*", "");
            commune.open(ward.substring(product.address().length()) + "/thon");
            commune.page().fill("textarea", """
                            Loại\tTên\tSố hộ\tNhân khẩu
                            tổ dân phố\t1\t212\t804
                            tổ dân phố\t9\t150\t590
                            tổ dân phố\t9\t150\t590
                            """);
            commune.press("Kiểm tra");
            assertThat(commune.text()).contains("Cần sửa");
            commune.screenshot("villages-refused");
            commune.page().fill("textarea", """
                            Loại\tTên\tSố hộ\tNhân khẩu
                            tổ dân phố\t1\t212\t804
                            tổ dân phố\t9\t150\t590
                            """);
            commune.press("Kiểm tra lại");
            commune.press("Nhập 2 dòng");
            assertThat(commune.text()).contains("Tổ dân phố 9");

            commune.open(ward.substring(product.address().length()) + "/con-thieu");
            assertThat(commune.text()).contains("Tổ dân phố 9");
            commune.screenshot("units-missing");
            commune.open(ward.substring(product.address().length()) + "/so-lieu?dia-gioi=hom-nay");
            assertThat(commune.text()).contains("Địa giới hôm nay", "Cộng");
            commune.screenshot("units-figures");
        }
    }

    @Test
    void anAuditorFindsAnEndedCommuneInTheHand() {
        try (BrowserVisitor auditor = signedIn(Browser.phone(product.address()), "kiemtra")) {
            auditor.open("/dia-ban/tim?q=duc+tan");
            assertThat(auditor.text()).contains("Xã Đức Tân", "xã Mộ Đức");
            Page page = auditor.page();
            auditor.go(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Xã Đức Tân"))
                    .first());
            assertThat(auditor.text()).contains("30/06/2025");
            auditor.screenshot("unit-ended-phone");
        }
    }
}
