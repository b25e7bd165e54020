package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.teams.TeamFixtures;

/** A clerk's Excel file becomes the list of a decision: mended in place, taken in part, taken back. */
@ApplicationTest
class MemberListJourney {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String base;
    private final TeamFixtures.Ground ground;
    private final Visitors visitors;

    MemberListJourney(@LocalServerPort int port, TeamFixtures fixtures, Visitors visitors) {
        this.base = "http://localhost:" + port;
        this.ground = fixtures.aGround();
        this.visitors = visitors;
    }

    @Test
    void anExcelFileWithMistakes() throws IOException {
        Visitor clerk = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
        try (BrowserVisitor official = Browser.desk(base)) {
            String session = Objects.requireNonNull(clerk.cookie()).getValue();
            official.page().context().addCookies(List.of(new Cookie("phien", session).setUrl(base)));
            official.open("/quyet-dinh/moi/" + ground.commune());
            official.page()
                    .locator("label")
                    .filter(new Locator.FilterOptions().setHasText("Thành lập Tổ ở thôn, tổ dân phố"))
                    .first()
                    .click();
            official.press("Tiếp tục");
            official.follow("Nhập danh sách từ Excel, Word");
            official.screenshot("member-list-empty");
            official.page()
                    .locator("[name=file]")
                    .setInputFiles(new FilePayload("danh-sach.xlsx", WORKBOOK, workbook()));
            official.press("Kiểm tra danh sách");
            assertThat(official.text())
                    .contains("Không thấy “TDP 11”", "Đã thêm số 0: 0912345678", "Trùng tên với dòng 3", "Năm sinh");
            official.screenshot("member-list-check");
            official.page().setViewportSize(360, 740);
            official.check();
            official.screenshot("member-list-check-phone");
            official.page().setViewportSize(1366, 768);

            official.page().locator("[name='rows.3.place']").fill("TDP 2");
            official.press("Lưu và kiểm tra lại");
            assertThat(official.text()).doesNotContain("Không thấy “TDP 11”");
            official.press("Đưa 4 người vào dự thảo");
            assertThat(official.text()).contains("Đã đưa 4 người vào dự thảo", "Hoàn tác");
            official.screenshot("member-list-applied");
            official.follow("Xem dự thảo");
            assertThat(official.page().locator("[name='bodies.0.seats.0.name']").inputValue())
                    .isEqualTo("Trần Văn Một");
            assertThat(official.page().locator("[name='bodies.1.seats.0.name']").inputValue())
                    .isEqualTo("Phạm Văn Ba");

            official.page().goBack();
            official.press("Hoàn tác");
            assertThat(official.text()).contains("Đưa 4 người vào dự thảo");
        }
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            List<List<String>> rows = List.of(
                    List.of("STT", "Tổ dân phố", "Họ và tên", "Năm sinh", "Chức vụ", "Vai trò", "Điện thoại"),
                    List.of("1", "TDP 1", "Ông Trần Văn Một", "1965", "Tổ trưởng tổ dân phố", "Tổ trưởng", "912345678"),
                    List.of("2", "", "Bà Lê Thị Hai", "1990", "Bí thư Chi đoàn", "Tổ phó", "0987654321"),
                    List.of("3", "", "Lê Thị Hai", "1990", "", "Thành viên", ""),
                    List.of("4", "TDP 11", "Phạm Văn Ba", "1970", "Bí thư chi bộ", "Tổ trưởng", ""),
                    List.of("5", "Tổ dân phố 2", "Ngô Thị Tư", "1988", "Chi hội Phụ nữ", "Thành viên", ""));
            for (int row = 0; row < rows.size(); row++) {
                for (int cell = 0; cell < rows.get(row).size(); cell++) {
                    sheet.value(row, cell, rows.get(row).get(cell));
                }
            }
        }
        return file.toByteArray();
    }
}
