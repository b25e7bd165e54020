package vn.congdongso.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentStatus;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.RelationKind;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.writing.WritingFixtures;
import vn.congdongso.documents.writing.Writings;
import vn.congdongso.teams.TeamFixtures;

@ApplicationTest
class DocumentPagesTests {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final String MARK = "<img src=x onerror=alert(1)>";

    private final MockMvcTester http;
    private final WritingFixtures writing;
    private final Documents documents;
    private final Writings writings;
    private final TeamFixtures.Ground ground;
    private final Visitor official;
    private final Visitor colleague;
    private final Visitor auditor;

    DocumentPagesTests(
            MockMvcTester http,
            WritingFixtures writing,
            Documents documents,
            Writings writings,
            TeamFixtures teams,
            Visitors visitors) {
        this.http = http;
        this.writing = writing;
        this.documents = documents;
        this.writings = writings;
        this.ground = teams.aGround();
        this.official = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
        this.colleague = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
        this.auditor = visitors.official(Role.AUDITOR, ground.province());
    }

    private MockHttpServletResponse post(Visitor who, String address, Map<String, String> fields) {
        var request = http.post().uri(address).with(who);
        fields.forEach(request::param);
        return request.exchange().getResponse();
    }

    private MockHttpServletResponse get(Visitor who, String address) {
        return http.get().uri(address).with(who).exchange().getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        try {
            return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                    .text();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Document page(MockHttpServletResponse answer) {
        try {
            return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String location(MockHttpServletResponse answer) {
        String location = answer.getRedirectedUrl();
        if (location == null) {
            throw new AssertionError("no redirect: " + answer.getStatus() + " " + text(answer));
        }
        return location;
    }

    private String begin(DocumentKind kind) {
        String edit = location(
                post(official, "/van-ban/moi/" + ground.commune(), Map.of("kind", kind.name(), "onPaper", "")));
        assertThat(edit).matches("/van-ban/[0-9a-f-]{36}/sua");
        return edit.substring(0, edit.length() - "/sua".length());
    }

    private MockHttpServletResponse keep(String document, Map<String, String> changed) {
        return keep(document, page(get(official, document + "/sua")), changed);
    }

    /** Sends the form as a page showed it, with some fields changed. */
    private MockHttpServletResponse keep(String document, Document shown, Map<String, String> changed) {
        var request = http.post().uri(document + "/sua").with(official);
        for (Element field : shown.select("form[method=post] [name]")) {
            String name = field.attr("name");
            boolean sent = !field.attr("type").equals("checkbox") && !name.equals("viec") && !changed.containsKey(name);
            if (sent && !name.equals("_csrf")) {
                request = request.param(name, field.is("textarea") ? field.wholeText() : field.val());
            }
        }
        changed.forEach(request::param);
        return request.exchange().getResponse();
    }

    private DocumentSummary line(String address) {
        return documents
                .find(DocumentId.of(address.substring("/van-ban/".length())))
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsBegunWrittenAndShown(DocumentKind kind) {
        String document = begin(kind);
        String next = location(keep(
                document,
                Map.of(
                        "title", "Về việc tập huấn",
                        "addressees", "Các tổ dân phố;\nTrường học.",
                        "body", "Điều 1. Tổ chức tập huấn.\na) Một;\nĐiều 2. Thi hành./.",
                        "signer", "Trần Văn Ký",
                        "viec", "xem")));

        assertThat(next).isEqualTo(document);
        assertThat(text(get(official, document))).contains("tập huấn", "a) Một;", "Thi hành./.", "Trần Văn Ký");
        assertThat(get(official, document + "/tai/docx").getContentAsByteArray())
                .isNotEmpty();
        assertThat(get(official, document + "/tai/pdf").getContentAsByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theKindMustBeChosenAndThePaperReadable() {
        MockHttpServletResponse answer = post(
                official,
                "/van-ban/moi/" + ground.commune(),
                Map.of("onPaper", "true", "number", "chín", "issuedOn", "31/02/2024"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("Chọn loại văn bản", "Số phải là chữ số", "Ghi ngày/tháng/năm");
    }

    @Test
    void aPaperMayLackItsDayAndIsPrintedWithRoomForIt() {
        String document = location(post(
                        official,
                        "/van-ban/moi/" + ground.commune(),
                        Map.of("kind", "QUYET_DINH", "onPaper", "true", "number", "", "issuedOn", "7/2025")))
                .replace("/sua", "");

        assertThat(text(get(official, document)))
                .contains("tháng 7 năm 2025", "Ghi ngày ban hành: trên giấy chỉ có tháng 7/2025", "Ghi số của văn bản");
        MockHttpServletResponse refused = post(official, document + "/ban-hanh", Map.of("version", "1"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Ghi số có trên giấy", "Ghi đủ ngày, tháng, năm");
    }

    @Test
    void nobodyWritesOverAnothersWork() {
        String document = begin(DocumentKind.CONG_VAN);
        Document mine = page(get(official, document + "/sua"));
        assertThat(keep(document, Map.of("title", "của người kia")).getStatus()).isEqualTo(302);

        MockHttpServletResponse late = keep(document, mine, Map.of("title", "của tôi"));

        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(text(late)).contains("Có người vừa sửa văn bản này");
        assertThat(page(late).getElementsByAttributeValue("name", "title").text())
                .isEqualTo("của tôi");
        assertThat(line(document).subject()).isEqualTo("của người kia");
    }

    @Test
    void annexesComeAndGo() {
        String document = begin(DocumentKind.KE_HOACH);
        String more = location(keep(document, Map.of("viec", "them-phu-luc")));
        Document form = page(get(official, more.replaceAll("#.*", "")));
        keep(
                document,
                form,
                Map.of(
                        "annexes.0.label", "DANH SÁCH",
                        "annexes.0.title", "Thành viên",
                        "annexes.0.body", "| STT | Họ và tên |\n| 1 | Nguyễn Văn An |",
                        "viec", "xem"));
        assertThat(text(get(official, document))).contains("DANH SÁCH", "THÀNH VIÊN", "Nguyễn Văn An");

        keep(document, Map.of("viec", "bo-phu-luc:0"));
        assertThat(text(get(official, document))).doesNotContain("Nguyễn Văn An");
    }

    @Test
    void aDraftIsReviewedRemarkedOnMendedAndIssued() {
        String document = begin(DocumentKind.CONG_VAN);
        keep(document, Map.of("title", "tập huấn", "body", "Các xã thực hiện ./.", "signer", "Trần Văn Ký"));
        assertThat(text(get(official, document))).contains("Bỏ khoảng trống giữa “hiện” và “./.”");

        assertThat(post(official, document + "/trinh-duyet", Map.of()).getStatus())
                .isEqualTo(302);
        assertThat(text(get(colleague, "/viec"))).contains("văn bản trình duyệt");
        post(colleague, document + "/y-kien", Map.of("words", "Bỏ khoảng trống ở cuối."));
        assertThat(text(get(official, document + "/ban-hanh"))).contains("Còn 1 ý kiến chưa xử lý");

        keep(document, Map.of("body", "Các xã thực hiện./."));
        String remark = writings.remarks(line(document).id()).getFirst().id().toString();
        post(official, document + "/y-kien/xong", Map.of("remark", remark));
        assertThat(text(get(official, document))).contains("Bỏ khoảng trống ở cuối.", "đã xử lý");
        assertThat(text(get(auditor, document + "/lich-su")))
                .contains("Bỏ: Các xã thực hiện ./.", "Thêm: Các xã thực hiện./.");

        assertThat(post(official, document + "/ban-hanh", Map.of("version", "2"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(location(post(official, document + "/ban-hanh", Map.of("version", "3"))))
                .isEqualTo(document);
        assertThat(line(document).notation()).isEqualTo("01/UBND");
        assertThat(text(get(official, document))).contains("Đã ban hành", "Công văn số 01/UBND");
        assertThat(get(official, document + "/sua").getStatus()).isEqualTo(404);
    }

    @Test
    void anEmptyRemarkIsToldBesideItsField() {
        String document = begin(DocumentKind.CONG_VAN);

        MockHttpServletResponse answer = post(official, document + "/y-kien", Map.of("words", "  "));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("Ghi ý kiến trước khi gửi");
    }

    @Test
    void anIssuedDocumentIsRecalledWithAReasonAndStaysReadable() {
        String document = "/van-ban/" + writing.issued(ground.commune(), DocumentKind.QUYET_DINH, DAY);

        assertThat(text(post(official, document + "/thu-hoi", Map.of("reason", ""))))
                .contains("Ghi lý do");
        assertThat(post(official, document + "/thu-hoi", Map.of("reason", "Sai thẩm quyền"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(text(get(official, document)))
                .contains("Văn bản đã bị thu hồi ngày", "Sai thẩm quyền", "Tổ chức tập huấn");
        assertThat(line(document).status()).isEqualTo(DocumentStatus.RECALLED);
    }

    @Test
    void relationsAreChosenFromWhatIsFoundAndShownOnBothSides() {
        DocumentId before = writing.issued(ground.commune(), DocumentKind.QUYET_DINH, DAY);
        String draft = "/van-ban/" + writing.draft(ground.commune(), DocumentKind.QUYET_DINH);
        String notation = documents.find(before).orElseThrow().notation();

        assertThat(text(get(official, draft + "/lien-quan?q=" + notation))).contains(notation);
        assertThat(text(post(official, draft + "/lien-quan", Map.of("kind", "REPLACES"))))
                .contains("Chọn một văn bản trong danh sách");
        assertThat(post(official, draft + "/lien-quan", Map.of("kind", "REPLACES", "to", before.toString()))
                        .getStatus())
                .isEqualTo(302);
        assertThat(text(get(official, draft))).contains("Thay thế " + notation);
        assertThat(text(get(official, "/van-ban/" + before))).contains("Bị thay thế bởi Quyết định (dự thảo)");

        post(official, draft + "/lien-quan/bo", Map.of("kind", "REPLACES", "to", before.toString()));
        assertThat(documents.relations(before)).isEmpty();
    }

    @Test
    void aRelationThatCannotBeIsRefusedInPlainWords() {
        DocumentId others = writing.issued(ground.province(), DocumentKind.QUYET_DINH, DAY);
        String draft = "/van-ban/" + writing.draft(ground.commune(), DocumentKind.QUYET_DINH);
        for (RelationKind kind : List.of(RelationKind.REPLACES, RelationKind.RECALLS)) {
            MockHttpServletResponse answer =
                    post(official, draft + "/lien-quan", Map.of("kind", kind.name(), "to", others.toString()));

            // what one may not see cannot be chosen; what one may see and not touch is told
            assertThat(answer.getStatus()).isEqualTo(422);
        }
    }

    @Test
    void aDecisionIsBegunFromAProposal() {
        String proposal = "/van-ban/" + writing.issued(ground.commune(), DocumentKind.TO_TRINH, DAY);

        String edit = location(post(official, proposal + "/quyet-dinh", Map.of()));

        assertThat(page(get(official, edit))
                        .getElementsByAttributeValue("name", "body")
                        .text())
                .contains("Tổ chức tập huấn");
        assertThat(text(get(official, proposal))).contains("Đã có quyết định");
    }

    @Test
    void theListIsFilteredByKindStateYearAndWords() {
        writing.issued(ground.commune(), DocumentKind.KE_HOACH, DAY);
        writing.draft(ground.commune(), DocumentKind.CONG_VAN);

        assertThat(rows("")).isEqualTo(2);
        assertThat(rows("?loai=KE_HOACH")).isEqualTo(1);
        assertThat(rows("?tinh-trang=DRAFT")).isEqualTo(1);
        assertThat(rows("?nam=2024")).isEqualTo(1);
        assertThat(rows("?q=tap+huan+ky+nang")).isEqualTo(2);
        assertThat(rows("?q=khong+co")).isZero();
        assertThat(rows("?loai=KHONG&tinh-trang=CO&nam=xx&page=-3")).isEqualTo(2);
    }

    private int rows(String query) {
        return page(get(official, "/van-ban" + query)).select("tbody tr").size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>" + MARK,
                "a\u0000b\u202ec\ufffe",
                "a\ud800b",
                "-1",
                "31/02/2026",
                "| | |",
                "****",
                "Điều 99999999999. x"
            })
    void nothingThatIsTypedDoesHarm(String input) {
        String document = begin(DocumentKind.BIEN_BAN);
        for (String field : List.of(
                "version",
                "parent",
                "issuer",
                "inText",
                "place",
                "symbol",
                "title",
                "addressees",
                "bases",
                "body",
                "annexes.0.label",
                "annexes.0.title",
                "annexes.0.body",
                "signing",
                "signer",
                "secretary",
                "recipients",
                "effectiveOn",
                "viec")) {
            Map<String, String> changed = new HashMap<>(Map.of("annexes.0.title", "x"));
            changed.put(field, input);
            assertThat(keep(document, changed).getStatus()).as(field).isLessThan(500);
        }
        for (String address : List.of("", "/sua", "/lich-su", "/ban-hanh", "/lien-quan", "/tai/docx", "/tai/pdf")) {
            MockHttpServletResponse answer = get(official, document + address);
            assertThat(answer.getStatus()).as(address).isLessThan(500);
            if (!address.startsWith("/tai")) {
                assertThat(page(answer).select("img[onerror]")).isEmpty();
            }
        }
    }

    @Test
    void whatIsTooLongIsToldBesideItsField() {
        String document = begin(DocumentKind.BAO_CAO);

        MockHttpServletResponse answer = keep(document, Map.of("body", "ế".repeat(100_000)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("Rút ngắn còn tối đa 60.000 ký tự");
    }
}
