package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator opens an installation and loads the whole country; then its map is looked at on any day. */
class CountryJourney {

    private static final Pattern KEEPER = Pattern.compile("sign in as (\\S+) with (\\S+) and");
    private static final String PASSWORD = "Núi Ấn sông Trà muôn dặm 51";

    @TempDir
    Path home;

    @Test
    void theCountryIsLoadedOnceAndItsMapIsThereOnEveryDay() throws IOException, InterruptedException {
        Path[] files = OfficialListFiles.orSkip();
        RunningProduct.Ended first = RunningProduct.command(home, "first-keeper");
        Matcher keeper = KEEPER.matcher(first.output());
        assertThat(keeper.find()).as(first.output()).isTrue();
        try (RunningProduct product = RunningProduct.installed(home);
                BrowserVisitor visitor = Browser.desk(product.address())) {
            signIn(visitor, keeper.group(1), keeper.group(2));

            send(visitor, files);
            assertThat(visitor.text()).contains("Đây là kết quả chạy thử");
            countsAreTheOfficialOnes(visitor);
            visitor.screenshot("country-dry-run");
            visitor.press("Nạp vào");
            assertThat(visitor.text()).contains("Đã nạp xong");
            countsAreTheOfficialOnes(visitor);

            send(visitor, files);
            assertThat(visitor.text()).contains("Mọi dòng đều đã có").doesNotContain("Nạp vào");

            tuKyIsADistrictUntilTheReform(visitor);
            quangNgaiIsMadeOfTwoProvinces(visitor);
            everyNameLeadsToItsUnit(visitor);
        }
    }

    private void signIn(BrowserVisitor visitor, String name, String password) {
        visitor.open("/dang-nhap");
        visitor.page().fill("[name=username]", name);
        visitor.page().fill("[name=password]", password);
        visitor.press("Đăng nhập");
        if (visitor.page().locator("[name=current]").count() > 0) {
            visitor.page().fill("[name=current]", password);
        }
        visitor.page().fill("[name=next]", PASSWORD);
        visitor.page().fill("[name=again]", PASSWORD);
        visitor.go(visitor.page().locator("main button[type=submit]").first());
    }

    private void send(BrowserVisitor visitor, Path[] files) {
        visitor.open("/nap-danh-muc");
        visitor.page().setDefaultTimeout(120_000);
        visitor.page().locator("input[type=file]").setInputFiles(files);
        visitor.press("Kiểm tra trước");
    }

    /** 63/696/10,035 on the last day of three levels, 34/–/3,321 afterwards, and the types of September 2026. */
    private void countsAreTheOfficialOnes(BrowserVisitor visitor) {
        String text = visitor.page().locator("table").nth(1).innerText().replaceAll("\\s+", " ");
        assertThat(text)
                .contains("30/06/2025 Cấp tỉnh 63")
                .contains("30/06/2025 Cấp huyện 696")
                .contains("30/06/2025 Cấp xã 10.035")
                .contains("7.695 xã")
                .contains("1.724 phường")
                .contains("616 thị trấn")
                .contains("01/07/2025 Cấp tỉnh 34")
                .doesNotContain("01/07/2025 Cấp huyện")
                .contains("01/07/2025 Cấp xã 3.321 687 phường, 2.621 xã, 13 đặc khu")
                .contains("20/09/2026 Cấp tỉnh 34 9 thành phố, 25 tỉnh")
                .contains("20/09/2026 Cấp xã 3.321 709 phường, 2.599 xã, 13 đặc khu");
    }

    private void tuKyIsADistrictUntilTheReform(BrowserVisitor visitor) {
        visitor.open("/dia-ban/tim?q=huyen+tu+ky&ngay=2025-06-30");
        visitor.follow("Huyện Tứ Kỳ");
        assertThat(visitor.text())
                .contains("Tỉnh Hải Dương")
                .contains("Xã Hưng Đạo")
                .contains("Xã Tiên Động");
        visitor.screenshot("tu-ky-before");
        visitor.open(visitor.page().url().replaceAll("[?].*", "") + "?ngay=2025-07-01");
        assertThat(visitor.text())
                .contains("xã Tứ Kỳ")
                .contains("xã Đại Sơn")
                .contains("xã Tân Kỳ")
                .contains("xã Chí Minh")
                .contains("xã Lạc Phượng")
                .contains("xã Nguyên Giáp");
        visitor.screenshot("tu-ky-after");
    }

    private void quangNgaiIsMadeOfTwoProvinces(BrowserVisitor visitor) {
        visitor.open("/dia-ban/tim?q=tinh+quang+ngai");
        visitor.follow("Tỉnh Quảng Ngãi");
        assertThat(visitor.text()).contains("Kon Tum");
        visitor.screenshot("quang-ngai");
    }

    private void everyNameLeadsToItsUnit(BrowserVisitor visitor) {
        visitor.open("/dia-ban/tim?q=phuong+cam+thanh");
        assertThat(visitor.text()).contains("Phường Cẩm Thành").contains("21025");
        visitor.open("/dia-ban/tim?q=Nghĩa+Chánh");
        assertThat(visitor.text()).contains("Phường Nghĩa Chánh").contains("phường Cẩm Thành");
        visitor.open("/dia-ban/tim?q=21025");
        assertThat(visitor.text()).contains("Phường Cẩm Thành");
        visitor.open("/dia-ban/tim?q=Đức+Tân");
        assertThat(visitor.text()).contains("xã Mộ Đức");
        visitor.screenshot("search-duc-tan");
    }
}
