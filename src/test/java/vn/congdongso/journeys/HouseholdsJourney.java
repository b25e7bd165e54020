package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.outreach.VisitFixtures;

/** The official loads the register, a member adds a household on the spot and looks it up. */
@ApplicationTest
class HouseholdsJourney {

    private static final String LIST = """
            Chủ hộ;Số CCCD;Nơi ở;Số người;Có điện thoại thông minh;Cần giúp đỡ
            Đinh Văn Lượng;051088001234;cụm 1;4;x;
            Trần Thị Mai;051088001235;cụm 1;2;;x
            Hồ Công Tâm;051088001236;cụm 2;5;x;
            """;

    private final String base;
    private final VisitFixtures fixtures;
    private final VisitFixtures.Crew crew;

    HouseholdsJourney(@LocalServerPort int port, VisitFixtures fixtures) {
        this.base = "http://localhost:" + port;
        this.fixtures = fixtures;
        this.crew = fixtures.aCrew();
    }

    @Test
    void aListIsLoadedAtTheDeskAndAHouseholdAddedAtTheDoor() {
        String village = "/ho-dan/" + crew.team().unit();
        String username = "ho" + UUID.randomUUID().toString().substring(0, 8);
        fixtures.anOfficial(crew.ground().commune(), Role.COMMUNE_OFFICIAL, username);
        try (BrowserVisitor official = Browser.desk(base)) {
            official.open("/dang-nhap");
            official.fill("Tên đăng nhập", username);
            official.page().fill("[name=password]", VisitFixtures.PASSWORD);
            official.press("Đăng nhập");
            official.open(village);
            official.follow("Nhập từ Excel");
            official.page().fill("[name=rows]", LIST);
            official.press("Xem trước");
            assertThat(official.text()).contains("3 hộ mới", "Số CCCD");
            official.screenshot("households-load");
            official.press("Nhập 3 dòng");
            assertThat(official.text()).contains("Đã thêm 3 hộ", "Trần Thị Mai");
            official.page().locator("input[name='ho']").first().check(new Locator.CheckOptions().setForce(true));
            official.page().selectOption("[name=member]", crew.team().leader().toString());
            official.press("Giao các hộ đã chọn");
            assertThat(official.text()).contains("Đã giao 1 hộ.", "Nguyễn Văn An");
            official.screenshot("households-list");
            official.follow("Trần Thị Mai");
            assertThat(official.text()).contains("Cần giúp đỡ", "Chưa có lượt hướng dẫn nào");
            official.screenshot("households-household");
        }
        try (BrowserVisitor phone = Browser.phone(base)) {
            phone.open(fixtures.aLink(crew, crew.team().leader()));
            phone.press("Đúng, tôi vào");
            phone.open("/m/ho");
            assertThat(phone.text()).containsSubsequence("Hộ của tôi", "Đinh Văn Lượng", "Các hộ khác", "Trần Thị Mai");
            phone.screenshot("households-mine-phone");
            phone.follow("Thêm hộ");
            phone.fill("Tên chủ hộ", "Phan Thị Nga");
            phone.page().locator("label[for='f-mark-SMARTPHONE']").click();
            phone.screenshot("households-add-phone");
            phone.press("Lưu");
            assertThat(phone.text()).contains("Đã thêm hộ số 4.", "Phan Thị Nga", "Có điện thoại thông minh");
            phone.screenshot("households-household-phone");
            phone.open("/m/ho?q=phan+thi");
            assertThat(phone.text()).contains("Phan Thị Nga").doesNotContain("Trần Thị Mai");
        }
    }
}
