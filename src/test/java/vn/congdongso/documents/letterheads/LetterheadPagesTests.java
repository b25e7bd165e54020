package vn.congdongso.documents.letterheads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.documents.AgencyRenderer;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.rendering.WordRendering;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

@ApplicationTest
class LetterheadPagesTests {

    private static final DocumentKind KIND = DocumentKind.KE_HOACH;
    private static final OfficialDocument DOCUMENT = SampleDocument.of(KIND);

    private final MockMvcTester http;
    private final AgencyRenderer renderer;
    private final Letterheads letterheads;
    private final Documents documents;
    private final LocalDate today;
    private final UnitId commune;
    private final UnitId province;
    private final Visitor clerk;
    private final Visitor ofTheProvince;
    private final Visitor auditor;

    LetterheadPagesTests(
            MockMvcTester http,
            AgencyRenderer renderer,
            Letterheads letterheads,
            Documents documents,
            Today today,
            TeamFixtures fixtures,
            Visitors visitors) {
        this.http = http;
        this.renderer = renderer;
        this.letterheads = letterheads;
        this.documents = documents;
        this.today = today.today();
        TeamFixtures.Ground ground = fixtures.aGround();
        this.commune = ground.commune();
        this.province = ground.province();
        this.clerk = visitors.official(Role.COMMUNE_OFFICIAL, commune);
        this.ofTheProvince = visitors.official(Role.DEPARTMENT_OFFICIAL, province);
        this.auditor = visitors.official(Role.AUDITOR, province);
    }

    private static byte[] template(String words) {
        return DocxFiles.edited(
                new WordRendering().template(KIND),
                word -> word.createParagraph().createRun().setText(words));
    }

    private MvcTestResult bring(Visitor who, UnitId agency, byte[] file) {
        return http.post()
                .uri("/mau-van-ban/" + agency + "/mau")
                .multipart()
                .file(new MockMultipartFile("file", "ke-hoach.docx", "application/octet-stream", file))
                .param("loai", KIND.name())
                .with(who)
                .exchange();
    }

    private String printed(LocalDate day) {
        return DocxFiles.text(renderer.docx(commune, DOCUMENT, day));
    }

    @Test
    void aTemplateHoldsFromTodayAndItsVersionsAreKept() {
        assertThat(bring(clerk, commune, template("Bản thứ nhất"))).hasStatus3xxRedirection();
        assertThat(bring(clerk, commune, template("Bản thứ hai"))).hasStatus3xxRedirection();

        assertThat(printed(today)).contains("Bản thứ hai").doesNotContain("Bản thứ nhất", "{{");
        assertThat(printed(today.minusDays(1))).doesNotContain("Bản thứ");
        assertThat(letterheads.versions(commune, KIND, 1, 20).versions())
                .extracting(Letterhead::withdrawn)
                .containsExactly(false, true);
        assertThat(http.get()
                        .uri("/mau-van-ban/" + commune + "/mau?loai=" + KIND.name())
                        .with(clerk))
                .hasStatusOk()
                .bodyText()
                .contains("Mẫu riêng của cơ quan", "ke-hoach.docx", "{{so_ky_hieu}}", "Đã thay ngay trong ngày");

        assertThat(http.post()
                        .uri("/mau-van-ban/" + commune + "/thoi-dung")
                        .param("loai", KIND.name())
                        .with(clerk))
                .hasStatus3xxRedirection();
        assertThat(printed(today)).doesNotContain("Bản thứ");
    }

    @Test
    void whoeverFetchesADocumentGetsItOnTheTemplate() {
        bring(clerk, commune, template("Mẫu của phường"));
        DocumentId document = documents.draft(commune, DOCUMENT);

        byte[] word = http.get()
                .uri("/van-ban/" + document + "/tai/docx")
                .with(clerk)
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        assertThat(DocxFiles.text(word)).contains("Mẫu của phường", "Nội dung thứ nhất.");
    }

    @Test
    void theProvincesIsUsedUntilTheCommuneHasItsOwn() {
        bring(ofTheProvince, province, template("Mẫu của tỉnh"));
        assertThat(printed(today)).contains("Mẫu của tỉnh");
        assertThat(http.get().uri("/mau-van-ban/" + commune).with(clerk))
                .hasStatusOk()
                .bodyText()
                .contains("Mẫu của tỉnh");

        bring(clerk, commune, template("Mẫu của phường"));
        assertThat(printed(today)).contains("Mẫu của phường").doesNotContain("Mẫu của tỉnh");
    }

    @Test
    void whatIsWrongIsToldAndNothingChanges() {
        byte[] mistyped = DocxFiles.with(
                new WordRendering().template(KIND),
                "word/document.xml",
                xml -> xml.replace("{{so_ky_hieu}}", "{{so_kihieu}}"));

        assertThat(bring(clerk, commune, mistyped))
                .hasStatus(422)
                .bodyText()
                .contains("Không có chỗ điền nào tên {{so_kihieu}}. Có phải {{so_ky_hieu}}?", "Mẫu còn thiếu");
        assertThat(bring(clerk, commune, new byte[0])).hasStatus(422).bodyText().contains("Chọn tệp mẫu");
        assertThat(letterheads.holding(commune, KIND, today)).isEmpty();
    }

    @Test
    void filesCanBeFetched() {
        assertThat(DocxFiles.text(fetched("/mau-co-san.docx?loai=" + KIND.name())))
                .contains("{{noi_dung}}");
        assertThat(DocxFiles.text(fetched("/xem-thu.docx?loai=" + KIND.name())))
                .contains("Nội dung thứ nhất.", "Họ Tên Người Ký");
        assertThat(http.get()
                        .uri("/mau-van-ban/" + commune + "/ban-mau.docx?ban=khong-co")
                        .with(clerk))
                .hasStatus(404);
    }

    private byte[] fetched(String rest) {
        return http.get()
                .uri("/mau-van-ban/" + commune + rest)
                .with(clerk)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void isTheBusinessOfWhoKeepsTheRegister() {
        assertThat(http.get().uri("/mau-van-ban").with(clerk))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/mau-van-ban/" + commune);
        assertThat(http.get().uri("/mau-van-ban/" + commune).with(auditor)).hasStatus(403);
        assertThat(bring(ofTheProvince, commune, template("x"))).hasStatus(403);
    }
}
