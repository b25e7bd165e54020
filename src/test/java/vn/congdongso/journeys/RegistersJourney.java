package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The clerk's day: what leaves is noted and scanned, what arrives is entered, followed up and answered, and printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistersJourney {

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
    void whatLeavesIsDispatchedScannedSearchedAndPrinted() throws IOException {
        try (BrowserVisitor clerk = signedIn("camthanh")) {
            clerk.follow("Sổ văn bản");
            clerk.open("/so-van-ban/di?nam=2025");
            assertThat(clerk.text()).contains("Sổ văn bản đi", "QĐ-UBND");
            clerk.screenshot("registers-outgoing");
            clerk.go(clerk.page().locator("#results tbody th a").first());
            String notation = clerk.page().locator("dd").first().innerText();
            String document = clerk.page().url().replaceAll(".*/van-ban/([^/]*)/.*", "$1");

            clerk.follow("Ghi phát hành");
            clerk.fill("Số lượng bản", "15");
            clerk.fill("Đơn vị, người nhận bản lưu", "VT, Phòng Văn hóa - Xã hội");
            clerk.fill("Ký nhận", "Bưu điện phường");
            clerk.screenshot("registers-dispatch");
            clerk.press("Lưu vào sổ");
            assertThat(clerk.text()).contains("Đã ghi phát hành " + notation, "Bưu điện phường");

            clerk.page().setInputFiles("[name=file]", new FilePayload("quét.txt", "text/plain", "không".getBytes()));
            clerk.press("Đính tệp");
            assertThat(clerk.text()).contains("Chưa nhận kiểu tệp này");
            clerk.page().setInputFiles("[name=file]", new FilePayload("Bản quét.pdf", "application/pdf", aScan()));
            clerk.press("Đính tệp");
            assertThat(clerk.text()).contains("Đã đính tệp Bản quét.pdf");
            clerk.screenshot("registers-scans");

            clerk.open("/so-van-ban/di?nam=2025");
            clerk.fill("Tìm trong sổ", "buu dien phuong van hoa");
            clerk.press("Tìm");
            assertThat(clerk.page().locator("#results tbody tr").count()).isEqualTo(1);
            assertThat(clerk.text()).contains(notation);
            APIResponse pdf =
                    clerk.page().request().get(product.address() + "/so-van-ban/tai/di/pdf?nam=2025&q=buu+dien");
            assertThat(words(pdf.body())).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Bưu điện");
            clerk.follow("In sổ");
            assertThat(clerk.text()).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH");
            clerk.screenshot("registers-print");

            clerk.open("/so-van-ban/di");
            clerk.follow("Cách đánh số");
            clerk.fill("Mã định danh", "H48.21025");
            clerk.press("Lưu mã");
            assertThat(clerk.text()).contains("Đã lưu mã H48.21025");
            clerk.screenshot("registers-numbering");
            APIResponse edxml = clerk.page().request().get(product.address() + "/van-ban/" + document + "/edxml");
            assertThat(edxml.text()).contains("edXMLEnvelope", "H48.21025", "Bản quét.pdf");
            receive(clerk, edxml.body(), notation);
        }
    }

    private static void receive(BrowserVisitor clerk, byte[] edxml, String notation) {
        clerk.open("/so-van-ban/den");
        clerk.follow("Nhận tệp edXML");
        clerk.page().setInputFiles("[name=file]", new FilePayload("đến.edxml", "application/xml", edxml));
        clerk.press("Xem nội dung");
        assertThat(clerk.text()).contains("Bản quét.pdf", "Sẽ lưu vào sổ");
        clerk.screenshot("registers-edxml");
        clerk.press("Vào sổ");
        assertThat(clerk.text()).contains("Đã vào sổ, số đến", notation, "Bản quét.pdf");
    }

    @Test
    void whatArrivesIsEnteredFollowedUpAndBecomesALegalBasis() {
        try (BrowserVisitor clerk = signedIn("moduc")) {
            clerk.open("/so-van-ban/den");
            clerk.follow("Vào sổ văn bản đến");
            clerk.press("Vào sổ");
            assertThat(clerk.text()).contains("Ghi cơ quan hoặc người gửi", "Ghi trích yếu nội dung");
            enter(clerk);
            assertThat(clerk.text()).contains("Đã vào sổ, số đến 1", "Quá hạn");
            clerk.screenshot("registers-incoming");

            clerk.open("/");
            clerk.follow("Giải quyết 1 văn bản đến có thời hạn");
            assertThat(clerk.text()).contains("579/SKHCN-BCVT&CĐS", "Quá hạn");
            clerk.screenshot("registers-following");
            clerk.go(clerk.page().locator("#results tbody th a").first());
            clerk.fill("Tiến độ", "đã tổ chức thực hiện");
            clerk.fill("Ngày giải quyết xong", "20/11/2026");
            clerk.press("Lưu tiến độ");
            assertThat(clerk.text()).contains("Đã giải quyết", "đã tổ chức thực hiện");

            clerk.follow("Thêm vào căn cứ pháp lý");
            clerk.press("Thêm");
            clerk.fill("Tìm trong sổ", "579 skhcn bo tri nhan luc");
            clerk.press("Tìm");
            assertThat(clerk.text())
                    .contains("Công văn số 579/SKHCN-BCVT&CĐS ngày 01 tháng 8 năm 2025 của Sở Khoa học và Công nghệ"
                            + " về việc bố trí nhân lực");
            clerk.screenshot("registers-bases");
        }
    }

    @Test
    void onAPhoneTheRegisterIsReadAsCards() {
        try (BrowserVisitor clerk = Browser.phone(product.address())) {
            signIn(clerk, "camthanh");
            clerk.open("/so-van-ban/di?nam=2025");
            assertThat((Boolean) clerk.page()
                            .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isTrue();
            clerk.screenshot("registers-outgoing-phone");
            clerk.open("/can-cu");
            clerk.screenshot("registers-bases-phone");
        }
    }

    private static void enter(BrowserVisitor clerk) {
        clerk.fill("Ngày đến", "04/8/2026");
        clerk.fill("Cơ quan, người gửi", "Sở Khoa học và Công nghệ");
        clerk.fill("Số, ký hiệu", "579/SKHCN-BCVT&CĐS");
        clerk.fill("Ngày của văn bản", "01/8/2025");
        clerk.page().selectOption("[name=kind]", "Công văn");
        clerk.fill("Trích yếu nội dung", "bố trí nhân lực");
        clerk.fill("Thời hạn giải quyết", "15/8/2026");
        clerk.screenshot("registers-incoming-form");
        clerk.press("Vào sổ");
    }

    private BrowserVisitor signedIn(String account) {
        BrowserVisitor clerk = Browser.desk(product.address());
        signIn(clerk, account);
        return clerk;
    }

    private static void signIn(BrowserVisitor clerk, String account) {
        clerk.open("/dang-nhap");
        clerk.fill("Tên đăng nhập", account);
        clerk.fill("Mật khẩu", StartJourney.PASSWORD);
        clerk.press("Đăng nhập");
    }

    private static byte[] aScan() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
