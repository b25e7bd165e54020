package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.congdongso.documents.signing.TestKeys;

/** Stories 7 and 9: a decision is signed with a key, its file is verified, and nobody signs for another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningJourney {

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
    void aDecisionIsSignedSealedAndAChangedFileIsRefused() {
        try (BrowserVisitor official = signedIn("camthanh")) {
            drafted(official, "Nguyễn Thành Công");
            official.follow("Ban hành");
            official.press("Ban hành");
            String document = official.page().url().replaceAll(".*/quyet-dinh/", "");
            official.open("/van-ban/" + document + "/ky-so");
            assertThat(official.text()).contains("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH – Nguyễn Thành Công");
            official.screenshot("sign-document");

            sign(official, "Nguyễn Thành Công", "mat khau sai");
            assertThat(official.text()).contains("Mật khẩu chưa đúng").doesNotContain("mat khau sai");
            sign(official, "Nguyễn Thành Công", TestKeys.PASSWORD);
            assertThat(official.text()).contains("1 chữ ký số, đều còn nguyên vẹn", "Chứng thực Thử nghiệm");
            sign(official, "UBND phường Cẩm Thành", TestKeys.PASSWORD);
            assertThat(official.text()).contains("2 chữ ký số", "Văn bản đã đủ chữ ký");
            official.screenshot("signed-document");

            byte[] signed = official.page()
                    .request()
                    .get(product.address() + "/van-ban/" + document + "/ban-ky.pdf")
                    .body();
            signed[30_000] ^= 1;
            official.page().setInputFiles("[name=signed]", new FilePayload("sua.pdf", "application/pdf", signed));
            official.press("Kiểm tra và lưu");
            assertThat(official.text())
                    .containsAnyOf("không giữ các chữ ký đã có", "đã bị sửa sau khi ký", "Không đọc");
            official.screenshot("signed-document-refused");
        }
    }

    @Test
    void onceTheRightsAreRecordedAnothersSignatureGetsNoNumber() {
        try (BrowserVisitor official = signedIn("moduc")) {
            official.follow("Thẩm quyền ký");
            official.screenshot("signing-rights-empty");
            official.follow("Ghi thêm người được ký");
            chooseText(official, "KT. (cấp phó ký thay)");
            official.page().fill("[name=onBehalfOf]", "CHỦ TỊCH");
            official.page().fill("[name=title]", "PHÓ CHỦ TỊCH");
            official.page().fill("[name=person]", "Phạm Thị Lan");
            official.page().fill("[name=sealOf]", "Ủy ban nhân dân xã");
            official.page().fill("[name=from]", "01/01/2020");
            official.press("Ghi lại");
            assertThat(official.text()).contains("Ghi quyền này có theo văn bản nào");
            official.page().fill("[name=legalBasis]", "Quy chế làm việc số 12/QĐ-UBND");
            official.press("Ghi lại");
            assertThat(official.text()).contains("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH – Phạm Thị Lan", "Đang dùng");
            official.screenshot("signing-rights");

            drafted(official, "Lê Đức Tài");
            official.follow("Ban hành");
            official.press("Ban hành");
            assertThat(official.text())
                    .contains("Lê Đức Tài” không có quyền ký Quyết định")
                    .contains("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH – Phạm Thị Lan (Quy chế làm việc số 12/QĐ-UBND)");
            official.screenshot("signature-of-another");
        }
    }

    @Test
    void aTemplateOfTheCommunesOwnIsTakenIn() throws IOException {
        try (BrowserVisitor official = signedIn("camthanh")) {
            official.follow("Mẫu văn bản");
            official.follow("Kế hoạch");
            byte[] template = official.page()
                    .request()
                    .get(official.page().url().replace("/mau?", "/mau-co-san.docx?"))
                    .body();
            official.page()
                    .setInputFiles("[name=file]", new FilePayload("khong.docx", "text/plain", new byte[] {1, 2}));
            official.press("Kiểm tra và dùng mẫu này");
            assertThat(official.text()).contains("Tệp này không phải .docx");
            official.page().setInputFiles("[name=file]", new FilePayload("ke-hoach.docx", "text/plain", template));
            official.press("Kiểm tra và dùng mẫu này");
            assertThat(official.text()).contains("Mẫu riêng của cơ quan", "ke-hoach.docx");
            official.screenshot("letterhead");
        }
        try (BrowserVisitor phone = Browser.phone(product.address())) {
            signIn(phone, "camthanh");
            phone.open("/mau-van-ban");
            phone.screenshot("letterheads-phone");
            phone.open("/tham-quyen-ky");
            phone.screenshot("signing-rights-phone");
        }
    }

    private static void sign(BrowserVisitor official, String name, String password) {
        official.page()
                .setInputFiles("[name=key]", new FilePayload("khoa.p12", "application/x-pkcs12", TestKeys.of(name)));
        official.page().fill("[name=password]", password);
        official.go(official.page()
                .locator("form:has([name=key]) button[type=submit], form:has([name=key]) .actions button")
                .last());
    }

    private static void drafted(BrowserVisitor official, String signer) {
        official.open("/quyet-dinh/moi");
        if (official.page().url().endsWith("/moi")) {
            official.go(official.page().locator("main .panel a").first());
        }
        chooseText(official, "Thành lập Tổ của xã, phường");
        official.press("Tiếp tục");
        official.fill("Họ và tên người ký", signer);
        official.press("Lưu và xem văn bản");
    }

    private static void chooseText(BrowserVisitor official, String words) {
        official.page()
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    private BrowserVisitor signedIn(String account) {
        return signIn(Browser.desk(product.address()), account);
    }

    private static BrowserVisitor signIn(BrowserVisitor visitor, String account) {
        visitor.open("/dang-nhap");
        visitor.fill("Tên đăng nhập", account);
        visitor.fill("Mật khẩu", StartJourney.PASSWORD);
        visitor.press("Đăng nhập");
        return visitor;
    }
}
