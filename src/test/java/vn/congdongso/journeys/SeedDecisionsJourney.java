package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.congdongso.documents.SeedTexts;
import vn.congdongso.documents.Seeds;
import vn.congdongso.documents.writing.DocumentText;

/** Decisions that were really made, entered from the paper: all their words, all their seats, and what follows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedDecisionsJourney {

    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\. (Mời )?(.+?)[;.]?");

    private RunningProduct product;

    @BeforeAll
    void start(@TempDir Path home) throws IOException, InterruptedException {
        assumeTrue(Seeds.there(), "the real documents do not lie beside this checkout: skipped");
        product = RunningProduct.start(home);
    }

    @AfterAll
    void stop() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void theWardTeamOfTwentyFourSeatsWhoseListSkipsANumber() throws IOException {
        DocumentText text = SeedTexts.of(1);
        try (BrowserVisitor official = signedIn("camthanh")) {
            onPaper(official, "Ủy ban nhân dân phường Cẩm Thành", "Thành lập Tổ của xã, phường", "15", "15/8/2025");
            seats(official, text);
            words(official, text);
            official.page().locator("[name=signerName]").fill(text.closing().signer());
            official.press("Lưu và xem văn bản");

            saysEverything(official, text);
            assertThat(official.text())
                    .as("slips of the original are told, and stay")
                    .contains("cần 3. đang là 4.", "Ghi “Như Điều 4” ở nơi nhận");
            official.screenshot("seed-ward-team");
            official.follow("Ghi vào sổ");
            official.press("Ghi vào sổ");
            official.go(official.page().locator(".fact-line a").first());
            assertThat(official.text())
                    .contains("Tổ trưởng Tổ công nghệ số cộng đồng Tổ dân phố", "Mời Chủ tịch Ủy ban MTTQ Việt Nam")
                    .contains("15/QĐ-UBND");
            official.screenshot("seed-ward-team-body");
        }
    }

    @Test
    void theConsolidationOfFiveVillageTeams() throws IOException {
        DocumentText text = SeedTexts.of(0);
        try (BrowserVisitor official = signedIn("moduc")) {
            onPaper(official, "Ủy ban nhân dân xã Đức Tân", "Kiện toàn Tổ ở thôn, tổ dân phố", "115", "1/10/2024");
            Locator replaced = official.page().locator("[name=replaces]");
            replaced.selectOption(replaced.locator("option").nth(1).getAttribute("value"));
            words(official, text);
            String body = text.body();
            part(official, "workingRules", SeedTexts.between(body, "1. Chế độ làm việc", "2. Nhiệm vụ"));
            part(official, "duties", SeedTexts.between(body, "2. Nhiệm vụ", "3. Trách nhiệm"));
            part(official, "responsibilities", SeedTexts.between(body, "3. Trách nhiệm", "Điều 3."));
            official.page().locator("[name=signerName]").fill(text.closing().signer());
            official.press("Lưu và xem văn bản");

            saysEverything(official, text);
            assertThat(official.text()).contains("Viết “Điều 4” thay cho “điều 4”");
            official.screenshot("seed-consolidation");
            official.follow("Ghi vào sổ");
            official.press("Ghi vào sổ");
            assertThat(official.text()).contains("115/QĐ-UBND", "98/QĐ-UBND", "11/07/2023");
            official.go(official.page().locator(".fact-line a").first());
            assertThat(official.page().content())
                    .as("what the decision says of the team's work is the team's")
                    .contains("làm việc theo chế độ kiêm nhiệm", "Giúp Tổ trưởng trong việc điều hành toàn diện");
            official.screenshot("seed-consolidation-body");
        }
    }

    private static void part(BrowserVisitor official, String field, String text) {
        official.page().locator("[name=" + field + "]").fill(text);
    }

    private static void words(BrowserVisitor official, DocumentText text) {
        List<String> bases = text.bases().stream()
                .filter(line -> line.startsWith("Căn cứ "))
                .map(line -> line.substring("Căn cứ ".length()))
                .toList();
        String proposer = text.bases().getLast().replaceFirst("Theo đề nghị của (.+)\\.", "$1");
        Page page = official.page();
        String authority = text.authority().startsWith("CHỦ TỊCH") ? "CHAIR" : "COMMITTEE";
        page.locator("[name=authority][value=" + authority + "]").check(new Locator.CheckOptions().setForce(true));
        part(official, "bases", String.join("\n", bases));
        part(official, "proposer", proposer);
        page.getByText("Dùng lời văn riêng").first().click();
        part(official, "ownTitle", text.title().replace('\n', ' '));
        part(official, "ownBody", text.body());
        part(official, "ownRecipients", String.join("\n", text.closing().recipients()));
    }

    /** One row for each line of the list, under the number that it bears on paper. */
    private static void seats(BrowserVisitor official, DocumentText text) {
        List<String> lines =
                SeedTexts.between(text.body(), "Điều 1.", "Điều 2.").lines().toList();
        Page page = official.page();
        String role = "MEMBER";
        int row = 0;
        for (String line : lines) {
            Matcher seat = NUMBERED.matcher(line);
            if (!seat.matches()) {
                role = line.contains("thường trực")
                        ? "STANDING_DEPUTY"
                        : line.contains("tổ phó") ? "DEPUTY" : line.contains("Tổ trưởng") ? "LEADER" : "MEMBER";
                continue;
            }
            String field = "bodies.0.seats." + row;
            if (page.locator("[name='" + field + ".name']").count() == 0) {
                official.go(page.locator("button[value='them:0']"));
            }
            boolean group = seat.group(3).startsWith("Các đồng chí");
            page.locator("[name='" + field + ".number']").fill(seat.group(1));
            page.locator("[name='" + field + ".role']").selectOption(role);
            page.locator("[name='" + field + ".kind']").selectOption(group ? "GROUP_LEADERS" : "OFFICE");
            page.locator("[name='" + field + ".name']").fill("");
            page.locator("[name='" + field + ".position']").fill(seat.group(3));
            page.locator("[name='" + field + ".invited']")
                    .setChecked(seat.group(2) != null, new Locator.SetCheckedOptions().setForce(true));
            row++;
        }
        assertThat(row).isEqualTo(24);
        while (page.locator("[name='bodies.0.seats." + row + ".position']").count() > 0
                && !page.locator("[name='bodies.0.seats." + row + ".position']")
                        .inputValue()
                        .isEmpty()) {
            official.go(page.locator("button[value='bo:0:" + row + "']"));
        }
    }

    private static void onPaper(BrowserVisitor official, String agency, String pattern, String number, String day) {
        official.open("/quyet-dinh/moi");
        official.follow(agency);
        official.page()
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(pattern))
                .first()
                .click();
        if (official.page().locator("[name=onPaper]").count() > 0) {
            official.choose("Quyết định này đã ban hành trên giấy");
        }
        official.page().locator("[name=number]").fill(number);
        official.page().locator("[name=issuedOn]").fill(day);
        official.press("Tiếp tục");
    }

    /** Every word of articles and bases, in its order; the marks at the ends of bases are the form's. */
    private static void saysEverything(BrowserVisitor official, DocumentText text) throws IOException {
        List<String> bases = SeedTexts.words(String.join(" ", text.bases()).replaceAll("[;.](?=\\s|$)", " "));
        List<String> body = SeedTexts.words(text.body());
        for (String printed : List.of(word(official), pdf(official))) {
            assertThat(SeedTexts.words(printed.replaceAll("[;.](?=\\s|$)", " ")))
                    .containsSubsequence(bases);
            assertThat(SeedTexts.words(printed)).containsSubsequence(body);
            assertThat(printed).contains(text.closing().signer());
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

    private static byte[] file(BrowserVisitor official, String kind) {
        APIResponse answer = official.page().request().get(official.page().url() + "/tai/" + kind);
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
