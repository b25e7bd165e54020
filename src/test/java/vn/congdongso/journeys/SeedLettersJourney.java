package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.documents.SeedTexts;
import vn.congdongso.documents.Seeds;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.writing.DocumentText;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/** Letters and proposals, from the empty form to the printed paper, each with all its words. */
@ApplicationTest
class SeedLettersJourney {

    private final String base;
    private final TeamFixtures fixtures;
    private final Visitors visitors;
    private final TeamFixtures.Ground ground;

    SeedLettersJourney(@LocalServerPort int port, TeamFixtures fixtures, Visitors visitors) {
        this.base = "http://localhost:" + port;
        this.fixtures = fixtures;
        this.visitors = visitors;
        this.ground = fixtures.aGround();
    }

    private BrowserVisitor signedIn(Role role, UnitId unit) {
        Visitor visitor = visitors.official(role, unit);
        BrowserVisitor browser = Browser.desk(base);
        String value = Objects.requireNonNull(visitor.cookie()).getValue();
        browser.page().context().addCookies(List.of(new Cookie("phien", value).setUrl(base)));
        return browser;
    }

    @Test
    void theLetterOfTheProvinceWithItsAnnex() throws IOException {
        assumeTrue(Seeds.there(), "the real documents do not lie beside this checkout: skipped");
        throughReview(ground.province(), SeedTexts.of(2), "“chỉ có ý kiến”", "3730/UBND-KGVX");
    }

    @Test
    void theProposalToTheChairOfTheDistrict() throws IOException {
        assumeTrue(Seeds.there(), "the real documents do not lie beside this checkout: skipped");
        UnitId district = fixtures.unit(UnitLevel.DISTRICT, "huyện", "Tứ Kỳ", ground.province());
        try (BrowserVisitor official = signedIn(Role.DEPARTMENT_OFFICIAL, ground.province())) {
            DocumentText text = SeedTexts.of(3);
            String document = typed(official, district, text);
            saysEverything(official, document, text);
            issued(official, document, "Ban hành", "01/TTr-VHTT");

            official.press("Soạn quyết định theo tờ trình này");
            assertThat(official.page().locator("[name=body]").inputValue()).contains(SeedTexts.proposedLeader());
            official.page().locator("[name=signer]").fill(SeedTexts.proposedLeader());
            official.press("Lưu và xem văn bản");
            assertThat(official.text()).contains("Quyết định theo tờ trình", "01/TTr-VHTT");
        }
    }

    @Test
    void theLetterOfTheDistrictThatMergesBodies() throws IOException {
        assumeTrue(Seeds.there(), "the real documents do not lie beside this checkout: skipped");
        UnitId district = fixtures.unit(UnitLevel.DISTRICT, "huyện", "Hương Sơn", ground.province());
        throughReview(district, SeedTexts.of(4), "“họp nhất”", "840/UBND-VHTT");
    }

    @Test
    void aShortLetterOfOurOwn() throws IOException {
        DocumentText text = new DocumentText(
                DocumentKind.CONG_VAN,
                new DocumentText.Head(
                        "",
                        "ỦY BAN NHÂN DÂN\nPHƯỜNG CẨM THÀNH",
                        "Ủy ban nhân dân phường Cẩm Thành",
                        "Cẩm Thành",
                        "UBND-VHXH"),
                null,
                "tập huấn kỹ năng số",
                List.of("Các tổ dân phố;", "Trường Tiểu học."),
                "",
                List.of(),
                "1. Tổ trưởng lập danh sách người dự (Biểu mẫu kèm theo).\n- Gửi trước ngày 20/3/2027;\n"
                        + "+ Ghi rõ số điện thoại.\n2. Tổ chuyên đổi số cộng đồng chuẩn bị máy./.",
                List.of(new DocumentText.AnnexText(
                        "BIỂU MẪU", "Danh sách người dự", false, "| STT | Họ và tên |\n| 1 | |")),
                new DocumentText.Closing(
                        List.of("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG"), "Lê Thị Hồng", "", List.of("Như trên;", "Lưu: VT.")),
                null);
        throughReview(ground.commune(), text, "“chuyên đổi số”", "/UBND-VHXH");
    }

    private void throughReview(UnitId agency, DocumentText text, String finding, String notation) throws IOException {
        Role role = agency.equals(ground.commune()) ? Role.COMMUNE_OFFICIAL : Role.DEPARTMENT_OFFICIAL;
        UnitId office = agency.equals(ground.commune()) ? agency : ground.province();
        String document;
        try (BrowserVisitor official = signedIn(role, office)) {
            document = typed(official, agency, text);
            assertThat(official.text()).contains(finding);
            official.screenshot("document-" + notation.replace('/', '-'));
            saysEverything(official, document, text);
            official.press("Trình duyệt");
            assertThat(official.text()).contains("Đang trình duyệt");
        }
        try (BrowserVisitor colleague = signedIn(role, office)) {
            colleague.open(document);
            colleague.page().locator("[name=words]").fill("Đã xem, đúng như bản giấy.");
            colleague.press("Gửi ý kiến");
            colleague.press("Đã xử lý ý kiến này");
            issued(colleague, document, text.onPaper() ? "Ghi vào sổ" : "Ban hành", notation);
            colleague.screenshot("document-issued" + notation.replace('/', '-'));
        }
    }

    private static void issued(BrowserVisitor official, String document, String deed, String notation) {
        official.open(document);
        official.follow(deed);
        official.screenshot("document-issue");
        official.press(deed);
        assertThat(official.text()).contains(notation, "Đã ban hành");
    }

    /** Through the form, field by field; answers the address of the document, which is then looked at. */
    private String typed(BrowserVisitor official, UnitId agency, DocumentText text) {
        official.open("/van-ban/moi/" + agency);
        official.page()
                .locator("[name=kind][value=" + text.kind() + "]")
                .check(new Locator.CheckOptions().setForce(true));
        DocumentText.Paper paper = text.paper();
        if (paper != null) {
            official.choose("Văn bản này đã ban hành trên giấy");
            official.page().locator("[name=number]").fill(String.valueOf(paper.number()));
            official.page()
                    .locator("[name=issuedOn]")
                    .fill(Objects.requireNonNull(paper.day()).typed());
        }
        official.press("Tiếp tục");
        if (!text.annexes().isEmpty()) {
            official.press("Thêm phụ lục");
            DocumentText.AnnexText annex = text.annexes().getFirst();
            fill(official, "annexes.0.label", annex.label());
            fill(official, "annexes.0.title", annex.title());
            fill(official, "annexes.0.body", annex.body());
        }
        official.page().locator("summary").getByText("Tên cơ quan, địa danh").click();
        fill(official, "parent", text.head().parent());
        fill(official, "issuer", text.head().issuer());
        fill(official, "inText", text.head().inText());
        fill(official, "place", text.head().place());
        fill(official, "symbol", text.head().symbol());
        fill(official, "title", text.title());
        fill(official, "addressees", String.join("\n", text.addressees()));
        fill(official, "bases", String.join("\n", text.bases()));
        fill(official, "body", text.body());
        fill(official, "signing", String.join("\n", text.closing().signing()));
        fill(official, "signer", text.closing().signer());
        fill(official, "recipients", String.join("\n", text.closing().recipients()));
        official.screenshot("document-form");
        official.press("Lưu và xem văn bản");
        return official.page().url().substring(base.length());
    }

    private static void fill(BrowserVisitor official, String name, String text) {
        official.page().locator("[name='" + name + "']").fill(text);
    }

    private void saysEverything(BrowserVisitor official, String document, DocumentText text) throws IOException {
        List<String> wanted = SeedTexts.words(text.body());
        assertThat(SeedTexts.words(word(official, document))).containsSubsequence(wanted);
        assertThat(SeedTexts.words(pdf(official, document))).containsSubsequence(wanted);
        for (DocumentText.AnnexText annex : text.annexes()) {
            assertThat(SeedTexts.words(word(official, document))).containsSubsequence(SeedTexts.words(annex.body()));
        }
    }

    private byte[] file(BrowserVisitor official, String document, String kind) {
        APIResponse answer = official.page().request().get(base + document + "/tai/" + kind);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private String word(BrowserVisitor official, String document) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file(official, document, "docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private String pdf(BrowserVisitor official, String document) throws IOException {
        try (var printed = Loader.loadPDF(file(official, document, "pdf"))) {
            return new PDFTextStripper().getText(printed);
        }
    }
}
