package vn.congdongso.documents.signing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentLink;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.signing.TestKeys;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

@ApplicationTest
class SigningPagesTests {

    private final MockMvcTester http;
    private final Documents documents;
    private final SigningLinks links;
    private final UnitId agency;
    private final Visitor official;
    private final Visitor auditor;
    private final Visitor ofTheProvince;
    private final DocumentId document;

    SigningPagesTests(
            MockMvcTester http, Documents documents, SigningLinks links, TeamFixtures fixtures, Visitors visitors) {
        this.http = http;
        this.documents = documents;
        this.links = links;
        TeamFixtures.Ground ground = fixtures.aGround();
        this.agency = ground.commune();
        this.official = visitors.official(Role.COMMUNE_OFFICIAL, agency);
        this.auditor = visitors.official(Role.AUDITOR, ground.province());
        this.ofTheProvince = visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province());
        this.document = draft();
        documents.issue(document, LocalDate.of(2026, 3, 5), null).orThrow();
    }

    private DocumentId draft() {
        return documents.draft(
                agency,
                OfficialDocument.draft(
                                DocumentKind.KE_HOACH,
                                IssuingBody.of("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH", "Ủy ban nhân dân phường Cẩm Thành"),
                                DocumentNumber.blank("KH-UBND"),
                                DateLine.blank("Cẩm Thành", 2026))
                        .title("Hoạt động năm 2026")
                        .body(Article.of(1, "Hoạt động."))
                        .signed(Signature.onBehalf("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Quốc Khánh"))
                        .write());
    }

    private String at(String rest) {
        return "/van-ban/" + document + rest;
    }

    private MvcTestResult sign(String place, byte[] key, String password) {
        return http.post()
                .uri(at("/ky-so"))
                .multipart()
                .file(new MockMultipartFile("key", "khoa.p12", "application/x-pkcs12", key))
                .param("place", place)
                .param("password", password)
                .with(official)
                .exchange();
    }

    private MvcTestResult takeIn(byte[] pdf) {
        return http.post()
                .uri(at("/ky-so/nhan"))
                .multipart()
                .file(new MockMultipartFile("signed", "da-ky.pdf", "application/pdf", pdf))
                .with(official)
                .exchange();
    }

    private byte[] file(String rest) {
        return http.get().uri(at(rest)).with(official).exchange().getResponse().getContentAsByteArray();
    }

    @Test
    void aKeySignsAndEverybodySeesIt() throws IOException {
        assertThat(http.get().uri(at("/ban-ky.pdf")).with(auditor)).hasStatus(404);

        assertThat(sign("signer", TestKeys.of("Trần Quốc Khánh"), TestKeys.PASSWORD))
                .hasStatus3xxRedirection();
        assertThat(sign("seal", TestKeys.of("UBND phường Cẩm Thành"), TestKeys.PASSWORD))
                .hasStatus3xxRedirection();

        assertThat(http.get().uri(at("/chu-ky")).with(auditor))
                .hasStatusOk()
                .bodyText()
                .contains("2 chữ ký số, đều còn nguyên vẹn", "UBND phường Cẩm Thành", "Chứng thực Thử nghiệm");
        assertThat(http.get().uri(at("/chu-ky")).with(auditor)).bodyText().doesNotContain("khác với văn bản");
        try (PDDocument signed = Loader.loadPDF(file("/ban-ky.pdf"))) {
            assertThat(signed.getSignatureDictionaries()).hasSize(2);
        }
        assertThat(sign("seal", TestKeys.of("UBND"), TestKeys.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("Ô này đã có chữ ký");
    }

    @Test
    void aCertificateOfSomebodyElseIsPointedOut() {
        sign("signer", TestKeys.of("Lê Thị Hồng"), TestKeys.PASSWORD);

        assertThat(http.get().uri(at("/chu-ky")).with(auditor))
                .bodyText()
                .contains("Chứng thư ghi tên “Lê Thị Hồng”, khác với văn bản", "Trần Quốc Khánh");
    }

    @Test
    void aWrongPasswordIsToldAndNeverShownAgain() {
        assertThat(sign("signer", TestKeys.of("Trần Quốc Khánh"), "bi-mat-go-sai"))
                .hasStatus(422)
                .bodyText()
                .contains("Mật khẩu chưa đúng")
                .doesNotContain("bi-mat-go-sai");
        assertThat(sign("signer", new byte[0], "x")).hasStatus(422).bodyText().contains("Chọn tệp khóa");
        assertThat(sign("nowhere", TestKeys.of("Trần Quốc Khánh"), TestKeys.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn ô để ký");
    }

    @Test
    void aFileSignedElsewhereIsCheckedAndKept() {
        sign("signer", TestKeys.of("Trần Quốc Khánh"), TestKeys.PASSWORD);
        byte[] signed = file("/ban-ky.pdf");
        DocumentId other = draft();
        documents.issue(other, LocalDate.of(2026, 3, 6), null).orThrow();

        assertThat(takeIn(signed)).hasStatus(422).bodyText().contains("không giữ các chữ ký đã có");
        assertThat(takeIn(new byte[0])).hasStatus(422).bodyText().contains("Chọn tệp PDF đã ký");
        assertThat(http.post()
                        .uri("/van-ban/" + other + "/ky-so/nhan")
                        .multipart()
                        .file(new MockMultipartFile("signed", "da-ky.pdf", "application/pdf", signed))
                        .with(official)
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Chữ ở trang 1 khác với văn bản đã ban hành");
    }

    @Test
    void anUnsignedOrTamperedFileIsNotKept() {
        byte[] fields = file("/ky-so/de-ky.pdf");

        assertThat(takeIn(fields)).hasStatus(422).bodyText().contains("chưa có chữ ký số nào");
        assertThat(takeIn("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("không phải PDF");
        assertThat(http.get().uri(at("/ban-ky.pdf")).with(auditor)).hasStatus(404);
    }

    @Test
    void aDraftIsNotSigned() {
        DocumentId draft = draft();

        assertThat(http.get().uri("/van-ban/" + draft + "/ky-so").with(official))
                .hasStatusOk()
                .bodyText()
                .contains("Văn bản chưa có số");
        assertThat(http.get().uri("/van-ban/" + draft + "/ky-so/de-ky.pdf").with(official))
                .hasStatus(404);
    }

    @Test
    void theDocumentsPageLeadsHere() {
        var line = documents.find(document).orElseThrow();

        assertThat(links.of(line, official.known()))
                .extracting(DocumentLink::href)
                .containsExactly(at("/ky-so"));
        assertThat(links.of(line, auditor.known())).isEmpty();
        sign("signer", TestKeys.of("Trần Quốc Khánh"), TestKeys.PASSWORD);
        assertThat(links.of(line, auditor.known()))
                .extracting(DocumentLink::href)
                .containsExactly(at("/chu-ky"));
        assertThat(http.get().uri(at("/ky-so")).with(ofTheProvince)).hasStatus(403);
    }

    @Test
    void aRightIsRecordedListedAndEnded() {
        assertThat(http.get().uri("/tham-quyen-ky").with(official))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/tham-quyen-ky/" + agency);
        Map<String, String> typed = Map.of(
                "form", "KT",
                "onBehalfOf", "CHỦ TỊCH",
                "title", "PHÓ CHỦ TỊCH",
                "person", "Lê Thị Hoài Thương",
                "kind-KE_HOACH", "true",
                "sealOf", "Ủy ban nhân dân phường",
                "legalBasis", "Quy chế làm việc",
                "from", "01/01/2026");
        var request = http.post().uri("/tham-quyen-ky/" + agency + "/moi").with(official);
        typed.forEach(request::param);
        assertThat(request).hasStatus3xxRedirection();

        MvcTestResult list =
                http.get().uri("/tham-quyen-ky/" + agency).with(official).exchange();
        assertThat(list)
                .hasStatusOk()
                .bodyText()
                .contains("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH – Lê Thị Hoài Thương", "Kế hoạch", "Đang dùng");
        String end = Objects.requireNonNull(org.jsoup.Jsoup.parse(bodyOf(list)).selectFirst("a[href*=ket-thuc]"))
                .attr("href");
        assertThat(http.get().uri(end).with(official)).hasStatusOk();
        assertThat(http.post()
                        .uri("/tham-quyen-ky/" + agency + "/ket-thuc")
                        .param("right", end.replaceAll(".*right=", ""))
                        .param("lastDay", "31/02/2026")
                        .with(official))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi ngày như 01/07/2025");
        assertThat(http.post()
                        .uri("/tham-quyen-ky/" + agency + "/ket-thuc")
                        .param("right", end.replaceAll(".*right=", ""))
                        .param("lastDay", "31/01/2026")
                        .with(official))
                .hasStatus3xxRedirection();
        assertThat(http.get().uri("/tham-quyen-ky/" + agency).with(official))
                .bodyText()
                .contains("Đã hết");
    }

    private static String bodyOf(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void rightsAreKeptByTheAgencyItself() {
        assertThat(http.get().uri("/tham-quyen-ky/" + agency + "/moi").with(ofTheProvince))
                .hasStatus(403);
        assertThat(http.get().uri("/tham-quyen-ky/" + agency).with(auditor))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa ghi ai được ký")
                .doesNotContain("Ghi thêm người được ký");
        assertThat(http.get().uri("/tham-quyen-ky").with(auditor))
                .hasStatusOk()
                .bodyText()
                .contains("Phường Cẩm Thành");
        assertThat(http.get()
                        .uri("/tham-quyen-ky/" + agency + "/ket-thuc?right=khong-co")
                        .with(official))
                .hasStatus(404);
    }
}
