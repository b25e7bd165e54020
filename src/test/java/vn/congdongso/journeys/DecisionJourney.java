package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Story 2: decisions create teams, in the demonstration as a newcomer finds it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionJourney {

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
    void theWardTeamIsDraftedSeenDownloadedAndIssued() throws IOException {
        try (BrowserVisitor official = signedIn("camthanh")) {
            begin(official, "Ủy ban nhân dân phường Cẩm Thành", "Thành lập Tổ của xã, phường");
            official.press("Lưu và xem văn bản");
            assertThat(official.text()).contains("Nhập họ và tên người ký");
            official.screenshot("decision-without-signer");

            official.follow("Mở dự thảo để sửa");
            official.fill("Họ và tên người ký", "Nguyễn Thành Công");
            official.press("Lưu và xem văn bản");
            assertThat(official.text())
                    .contains("QUYẾT ĐỊNH", "1. Chủ tịch Ủy ban nhân dân phường;", "Các đồng chí Tổ trưởng")
                    .contains("Mời Chủ tịch Ủy ban MTTQ Việt Nam phường", "TM. ỦY BAN NHÂN DÂN", "Như Điều 4");
            official.screenshot("decision-preview");
            assertThat(word(official)).contains("Căn cứ Luật Tổ chức chính quyền địa phương");
            assertThat(pdf(official)).contains("TM. ỦY BAN NHÂN DÂN");

            official.follow("Ban hành");
            assertThat(official.text()).contains("Số 01/QĐ-UBND");
            official.press("Ban hành");
            assertThat(official.text()).contains("Quyết định số 01/QĐ-UBND");

            official.follow("Tổ công nghệ số cộng đồng phường Cẩm Thành");
            assertThat(official.text())
                    .as("six leaders of residential groups take part by rule")
                    .contains("Tổ trưởng Tổ công nghệ số cộng đồng Tổ dân phố 1")
                    .contains("Chủ tịch Ủy ban nhân dân phường");
            official.screenshot("ward-team");
        }
    }

    @Test
    void twoResidentialGroupTeamsGetTheirNamedMembers() {
        try (BrowserVisitor official = signedIn("camthanh")) {
            begin(official, "Ủy ban nhân dân phường Cẩm Thành", "Thành lập Tổ ở thôn, tổ dân phố");
            paste(
                    official,
                    0,
                    "Ông Trần Văn Một\tTổ trưởng tổ dân phố\tTổ trưởng\nBà Lê Thị Hai\tBí thư Chi đoàn\tTổ phó");
            paste(official, 1, "Phạm Văn Ba\tBí thư chi bộ\tTổ trưởng\nPhạm Văn Ba\tBí thư chi bộ\tThành viên");
            official.fill("Họ và tên người ký", "Nguyễn Thành Công");
            official.press("Lưu và xem văn bản");
            assertThat(official.text()).contains("“Phạm Văn Ba” đã có ở dòng 1");

            official.follow("Mở dự thảo để sửa");
            official.go(official.page().locator("button[value='bo:1:1']"));
            official.press("Lưu và xem văn bản");
            assertThat(official.text()).contains("Có danh sách kèm theo", "Trần Văn Một", "Phạm Văn Ba");
            official.follow("Ban hành");
            official.press("Ban hành");
            official.follow("Tổ công nghệ số cộng đồng Tổ dân phố 7");
            assertThat(official.text()).contains("Trần Văn Một", "Lê Thị Hai");
        }
    }

    @Test
    void theVillageTeamsOfXaDucTanAreRenewedInTheirOwnTime() {
        try (BrowserVisitor official = signedIn("moduc")) {
            official.open("/quyet-dinh/moi");
            official.follow("Ủy ban nhân dân xã Đức Tân");
            choose(official, "Kiện toàn Tổ ở thôn, tổ dân phố");
            official.fill("Số của quyết định giấy", "115");
            official.fill("Ngày ký trên giấy", "01/10/2024");
            official.press("Tiếp tục");
            String before =
                    official.page().locator("[name='bodies.0.seats.0.name']").inputValue();
            official.page().locator("[name='bodies.0.seats.0.name']").fill("Đặng Thị Mới");
            official.page()
                    .locator("[name='replaces']")
                    .selectOption(official.page()
                            .locator("[name='replaces'] option")
                            .nth(1)
                            .getAttribute("value"));
            official.fill("Họ và tên người ký", "Lê Đức Tài");
            official.press("Lưu và xem văn bản");
            assertThat(official.text())
                    .contains("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỨC TÂN", "Đức Tân, ngày 01 tháng 10 năm 2024");
            official.follow("Ghi vào sổ");
            official.press("Ghi vào sổ");
            assertThat(official.text()).contains("Quyết định số 115/QĐ-UBND", "98/QĐ-UBND", "11/07/2023");

            official.go(official.page().locator(".fact-line a").first());
            official.fill("Xem thành viên vào ngày", "30/9/2024");
            official.press("Xem");
            assertThat(official.text()).contains(before).doesNotContain("Đặng Thị Mới");
            official.fill("Xem thành viên vào ngày", "1/10/2024");
            official.press("Xem");
            assertThat(official.text()).contains("Đặng Thị Mới").doesNotContain(before);
        }
    }

    @Test
    void anOfficialOfAnotherCommuneSeesNothingOfIt() {
        String address;
        try (BrowserVisitor official = signedIn("camthanh")) {
            official.open("/quyet-dinh?tinh-trang=ISSUED");
            official.go(official.page().locator("tbody a").first());
            address = official.page().url().replaceAll("^https?://[^/]+", "");
        }
        try (BrowserVisitor stranger = signedIn("moduc")) {
            for (String path : new String[] {"", "/sua", "/ban-hanh", "/tai/docx", "/tai/pdf"}) {
                APIResponse answer = stranger.page().request().get(product.address() + address + path);
                assertThat(answer.status()).as(address + path).isEqualTo(403);
            }
        }
    }

    private BrowserVisitor signedIn(String account) {
        BrowserVisitor official = Browser.desk(product.address());
        official.open("/dang-nhap");
        official.fill("Tên đăng nhập", account);
        official.fill("Mật khẩu", StartJourney.PASSWORD);
        official.press("Đăng nhập");
        return official;
    }

    private static void begin(BrowserVisitor official, String agency, String pattern) {
        official.open("/quyet-dinh");
        official.follow("Soạn quyết định");
        official.follow(agency);
        choose(official, pattern);
        official.press("Tiếp tục");
    }

    private static void choose(BrowserVisitor official, String words) {
        official.page()
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    private static void paste(BrowserVisitor official, int body, String list) {
        Locator panel = official.page().locator("#to-" + body);
        panel.getByText("Dán danh sách từ Excel").click();
        panel.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Danh sách"))
                .last()
                .fill(list);
        official.go(panel.locator("button[value='dan:" + body + "']"));
    }

    private static byte[] file(BrowserVisitor official, String kind) {
        String address = official.page().url() + "/tai/" + kind;
        APIResponse answer = official.page().request().get(address);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static String word(BrowserVisitor official) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(official, "docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String pdf(BrowserVisitor official) throws IOException {
        try (var document = Loader.loadPDF(file(official, "pdf"))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
