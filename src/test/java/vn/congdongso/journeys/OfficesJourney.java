package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who holds which office, in the demonstration as a newcomer finds it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficesJourney {

    private static final String CHAIR = "Chủ tịch Ủy ban nhân dân phường";

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
    void aChangeOfHolderShowsInTheTeamFromItsDayWithoutADecision() {
        try (BrowserVisitor official = signedIn(Browser.desk(product.address()), "camthanh")) {
            wardTeam(official);
            String team = official.page().url().substring(product.address().length());

            official.open("/chuc-danh");
            assertThat(official.text()).contains("Chức danh của phường Cẩm Thành", "Đang khuyết", "Tổ trưởng");
            official.follow("Ghi nhiều chức danh cùng lúc");
            fillRow(official, CHAIR, "Nguyễn Thành Công");
            fillRow(official, "Trưởng Công an phường", "Lê Văn Tám");
            fillRow(official, "Bí thư Đảng ủy phường", "Nguyễn Thành Công");
            official.press("Lưu bảng");
            assertThat(official.text()).contains("Ghi ngày, tháng, năm");
            official.page().fill("[name=from]", "01/07/2025");
            official.page().fill("[name=basis]", "Nghị quyết số 01/NQ-HĐND ngày 01/07/2025");
            official.screenshot("offices-fill");
            official.press("Lưu bảng");
            assertThat(official.text())
                    .contains("Đã ghi người giữ 3 chức danh.", "Nguyễn Thành Công", "Lê Văn Tám", "từ 01/07/2025");
            official.screenshot("offices-list");

            official.follow(CHAIR);
            official.fill("Họ và tên", "Trần Thị Mai");
            official.page().fill("[name=from]", "01/07/2025");
            official.press("Lưu thay đổi");
            assertThat(official.text()).contains("Nguyễn Thành Công bắt đầu giữ chức đúng ngày 01/07/2025");
            official.page().fill("[name=from]", "15/09/2026");
            official.page().fill("[name=basis]", "Nghị quyết số 45/NQ-HĐND ngày 14/09/2026");
            official.press("Lưu thay đổi");
            assertThat(official.text())
                    .contains("Trần Thị Mai giữ chức từ 15/09/2026.", "Từ 01/07/2025 đến hết 14/09/2026");
            official.screenshot("offices-office");

            official.open(team + "?ngay=14/09/2026");
            assertThat(official.text()).contains("Nguyễn Thành Công").doesNotContain("Trần Thị Mai");
            official.open(team + "?ngay=15/09/2026");
            assertThat(official.text()).contains("Trần Thị Mai").doesNotContain("Nguyễn Thành Công");
        }
        try (BrowserVisitor auditor = signedIn(Browser.phone(product.address()), "kiemtra")) {
            auditor.open("/chuc-danh?q=cam+thanh");
            auditor.screenshot("offices-choose-phone");
            auditor.follow("Phường Cẩm Thành");
            assertThat(auditor.text()).contains(CHAIR).doesNotContain("Ghi nhiều chức danh");
            auditor.screenshot("offices-list-phone");
        }
        try (BrowserVisitor official = signedIn(Browser.phone(product.address()), "camthanh")) {
            official.open("/chuc-danh");
            official.follow(CHAIR);
            official.screenshot("offices-office-phone");
            official.follow("Sửa");
            official.screenshot("offices-correction-phone");
            official.open("/chuc-danh");
            official.follow("Ghi nhiều chức danh cùng lúc");
            official.screenshot("offices-fill-phone");
        }
    }

    /** The ward's own team, whose members sit by office, on paper since September 2025. */
    private static void wardTeam(BrowserVisitor official) {
        official.open("/quyet-dinh/moi");
        official.follow("Ủy ban nhân dân phường Cẩm Thành");
        official.choose("Thành lập Tổ của xã, phường");
        official.choose("Quyết định này đã ban hành trên giấy");
        official.fill("Số của quyết định giấy", "30");
        official.fill("Ngày ký trên giấy", "01/09/2025");
        official.press("Tiếp tục");
        official.fill("Họ và tên người ký", "Nguyễn Thành Công");
        official.press("Lưu và xem văn bản");
        official.follow("Ghi vào sổ");
        official.press("Ghi vào sổ");
        official.follow("Tổ công nghệ số cộng đồng phường Cẩm Thành");
    }

    private static void fillRow(BrowserVisitor official, String office, String name) {
        String field = official.page()
                .locator("input[name$='.title'][value='" + office + "']")
                .first()
                .getAttribute("name")
                .replace(".title", ".name");
        official.page().locator("input[name='" + field + "']").fill(name);
    }
}
