package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A department takes over the rules of its province's letter; a commune reads what they say of its teams. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompositionRulesJourney {

    private static final String SAMPLE = "#S2-VILLAGE";

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
        visitor.page().fill("[name=password]", StartJourney.PASSWORD);
        visitor.press("Đăng nhập");
        return visitor;
    }

    @Test
    void theDepartmentPutsASampleInForceAndTheCommuneSeesItsDeviationInWords() {
        String rule;
        try (BrowserVisitor department = signedIn(Browser.desk(product.address()), "sokhcn")) {
            department.follow("Quy định thành phần");
            department.screenshot("composition-none");
            department.follow("Dùng mẫu có sẵn");
            assertThat(department.text())
                    .contains("Tổ công nghệ số cộng đồng cấp thôn, bản, tổ dân phố", "Công văn 3730/UBND-KGVX");
            department.screenshot("composition-samples");
            department.page().selectOption(SAMPLE + "-area", new SelectOption().setLabel("Tỉnh Quảng Ngãi"));
            department.go(department.page().locator(SAMPLE + " button[type=submit]"));
            rule = department.page().url().substring(product.address().length());
            assertThat(department.text()).contains("Dự thảo", "Có ít nhất 1 cán bộ Hội Nông dân");

            Locator farmers = department
                    .page()
                    .locator("tr")
                    .filter(new Locator.FilterOptions().setHasText("cán bộ Hội Nông dân"));
            department.go(farmers.getByRole(AriaRole.LINK));
            department.screenshot("composition-clause");
            department.choose("Phải");
            department.press("Lưu");
            assertThat(department.text()).contains("Đã lưu.");
            department.screenshot("composition-draft");

            department.follow("Xem trước tác động");
            assertThat(department.text())
                    .contains("Tổ ở tỉnh Quảng Ngãi sẽ theo quy định này", "Lệch theo quy định mới")
                    .contains("Phường Cẩm Thành", "Cần ít nhất 1 cán bộ Hội Nông dân; hiện có 0");
            department.screenshot("composition-effect");
            department.fill("Áp dụng từ ngày", "27/7/2022");
            department.press("Áp dụng quy định");
            assertThat(department.text()).contains("Đang áp dụng", "Từ ngày 27/07/2022");

            department.open("/quy-dinh-thanh-phan/ket-qua");
            department.screenshot("composition-province");
            assertThat(department.text()).contains("Thành phần các Tổ ở tỉnh Quảng Ngãi", "Phường Cẩm Thành");
        }
        try (BrowserVisitor commune = signedIn(Browser.phone(product.address()), "camthanh")) {
            commune.open("/quy-dinh-thanh-phan/ket-qua");
            assertThat(commune.text())
                    .contains("Cần ít nhất 1 cán bộ Hội Nông dân; hiện có 0")
                    .contains("điểm b khoản 1 mục III Phụ lục Công văn 3730/UBND-KGVX");
            commune.screenshot("composition-commune-phone");
            commune.go(commune.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Tổ công nghệ số cộng đồng Tổ dân phố 1"))
                    .first());
            assertThat(commune.text()).contains("Lệch quy định");
            commune.screenshot("composition-body-phone");
            commune.open(rule);
            assertThat(commune.text()).doesNotContain("Kết thúc áp dụng");
            commune.screenshot("composition-rule-phone");
        }
    }
}
