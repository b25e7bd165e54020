package vn.congdongso.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdongso.ApplicationTest;
import vn.congdongso.journeys.Browser;
import vn.congdongso.journeys.BrowserVisitor;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Validity;

/** From the keeper's desk to the newcomer's first page, and from a paper invitation into the phone. */
@ApplicationTest
class AccessJourney {

    private static final String OWN_PASSWORD = "Cây đa bến nước sân đình 1";

    private final String base;
    private final Accounts accounts;
    private final Invitations invitations;
    private final People people;
    private final Visitors visitors;
    private final TestGround.Ground ground;
    private final TestSeats seats;
    private final String keeperName = Visitors.aUsername();

    AccessJourney(
            @LocalServerPort int port,
            Accounts accounts,
            Invitations invitations,
            People people,
            Visitors visitors,
            TestGround grounds,
            TestSeats seats) {
        this.base = "http://localhost:" + port;
        this.accounts = accounts;
        this.invitations = invitations;
        this.people = people;
        this.visitors = visitors;
        this.ground = grounds.aGround();
        this.seats = seats;
        aKeeper();
    }

    private void aKeeper() {
        PersonId person = people.add("Võ Thị Giữ", "Công chức văn phòng", ground.province());
        AccountId keeper =
                accounts.register(new Official(person, keeperName, "Võ Thị Giữ", ground.province(), Visitors.PASSWORD));
        for (Role role : List.of(Role.ADMINISTRATOR, Role.AUDITOR)) {
            accounts.grant(
                    keeper,
                    role,
                    ground.province(),
                    Validity.since(LocalDate.of(2024, 1, 1)),
                    "Quyết định số 1/QĐ-UBND");
        }
    }

    @Test
    void aKeeperOpensAnAccountAndItsOwnerMakesItTheirOwn() {
        String username = Visitors.aUsername();
        String password;
        try (BrowserVisitor keeper = Browser.withoutScript(base)) {
            keeper.open("/tai-khoan");
            signIn(keeper, keeperName, "sai mật khẩu");
            assertThat(keeper.text()).contains("Có 1 chỗ cần sửa");
            keeper.screenshot("access-sign-in-refused");
            signIn(keeper, keeperName, Visitors.PASSWORD);
            assertThat(keeper.page().url()).endsWith("/tai-khoan");
            keeper.screenshot("access-accounts");
            password = openAccount(keeper, username);
            grant(keeper);
        }
        try (BrowserVisitor official = Browser.desk(base)) {
            official.open("/dang-nhap");
            signIn(official, username, password);
            assertThat(official.text()).contains("Chọn mật khẩu của riêng mình");
            official.screenshot("access-first-password-change");
            official.fill("Mật khẩu mới", OWN_PASSWORD);
            official.fill("Nhập lại mật khẩu mới", OWN_PASSWORD);
            official.press("Lưu mật khẩu mới");
            assertThat(official.text()).contains("Đã đổi mật khẩu.");
            official.press("Đăng xuất");
            assertThat(official.text()).contains("Đã đăng xuất.");
        }
    }

    private String openAccount(BrowserVisitor keeper, String username) {
        keeper.follow("Mở tài khoản cán bộ");
        keeper.fill("Tìm đơn vị", "hoa ban");
        keeper.press("Tìm");
        keeper.choose("Phường Hoa Ban");
        keeper.press("Mở tài khoản");
        assertThat(keeper.text()).contains("chỗ cần sửa");
        keeper.screenshot("access-new-official");
        keeper.fill("Họ và tên", "Đinh Văn Tới");
        keeper.fill("Tên đăng nhập", username);
        keeper.press("Mở tài khoản");
        keeper.screenshot("access-first-password");
        String password = keeper.page().locator("#first-password").innerText();
        keeper.follow("Giao quyền cho tài khoản này");
        return password;
    }

    private static void grant(BrowserVisitor keeper) {
        keeper.fill("Tìm đơn vị để giao quyền", "hoa ban");
        keeper.press("Tìm");
        keeper.choose("Phường Hoa Ban");
        keeper.page()
                .getByLabel("Quyền", new Page.GetByLabelOptions().setExact(true))
                .selectOption("COMMUNE_OFFICIAL");
        keeper.fill("Từ ngày", "1/12/2026");
        keeper.fill("Căn cứ", "Quyết định số 2/QĐ-UBND");
        keeper.press("Giao quyền");
        assertThat(keeper.text()).contains("Đã giao quyền.").contains("Cán bộ xã, phường");
        keeper.screenshot("access-account");
    }

    @Test
    void everyPageOfTheKeeperAndTheAuditorStandsInBothLanguages() {
        Visitor volunteer = visitors.member(Role.TEAM_MEMBER, ground.body(), ground.village());
        try (BrowserVisitor keeper = Browser.desk(base)) {
            keeper.open("/dang-nhap");
            signIn(keeper, keeperName, Visitors.PASSWORD);
            for (String page : List.of(
                    "/tai-khoan",
                    "/tai-khoan/moi",
                    "/tai-khoan/" + volunteer.known().id(),
                    "/tai-khoan/cua-toi",
                    "/mat-khau",
                    "/nhat-ky")) {
                keeper.open(page + "?lang=en");
                keeper.open(page + "?lang=vi");
            }
            keeper.page().locator("details.more summary").first().click();
            keeper.check();
            keeper.screenshot("audit-trail");
            keeper.press("Kiểm tra chuỗi");
            assertThat(keeper.text()).contains("Nhật ký nguyên vẹn");
            keeper.screenshot("audit-check");
        }
    }

    @Test
    void anInvitationLetsThePhoneInAndALostPhoneIsPutOut() {
        PersonId person = people.add("Hồ Thị Mời", "", ground.village());
        seats.give(person, ground.body(), ground.village(), Role.TEAM_MEMBER);
        Visitor leader = visitors.officialWithoutRole(ground.commune());
        String link = invitations
                .invite(leader.known(), ground.body(), ground.village(), person, "Tổ dân phố 7")
                .orThrow()
                .path();
        try (BrowserVisitor volunteer = Browser.phone(base)) {
            volunteer.open("/tai-khoan/cua-toi");
            volunteer.open("/moi/khong-co");
            volunteer.screenshot("access-invitation-unknown");
            volunteer.open(link);
            volunteer.screenshot("access-invitation");
            volunteer.page().getByText("Đúng, tôi vào").click();
            volunteer.open("/tai-khoan/cua-toi");
            assertThat(volunteer.text()).contains("Hồ Thị Mời").contains("Máy đang cầm");
            volunteer.screenshot("access-own-phones");
            volunteer.page().getByText("Cho máy này ra").first().click();
            volunteer
                    .page()
                    .locator("dialog[open] button[type=submit], details[open] button[type=submit]")
                    .click();
            volunteer.page().waitForURL("**/moi");
            volunteer.check();
            assertThat(volunteer.text()).contains("Điện thoại này chưa được nhận ra");
        }
    }

    private static void signIn(BrowserVisitor who, String username, String password) {
        who.fill("Tên đăng nhập", username);
        who.page().getByLabel("Mật khẩu").fill(password);
        who.press("Đăng nhập");
    }
}
