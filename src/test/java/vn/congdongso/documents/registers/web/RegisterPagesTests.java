package vn.congdongso.documents.registers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Nested;
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
import vn.congdongso.documents.DocumentLinks;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.registers.Arrival;
import vn.congdongso.documents.registers.Incoming;
import vn.congdongso.documents.registers.RegisterFixtures;
import vn.congdongso.documents.registers.RegisterIncoming;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

@ApplicationTest
class RegisterPagesTests {

    private final MockMvcTester http;
    private final RegisterFixtures fixtures;
    private final RegisterIncoming registerIncoming;
    private final Documents documents;
    private final List<DocumentLinks> links;
    private final Visitors visitors;
    private final TeamFixtures.Ground ground;
    private final UnitId agency;
    private final Visitor clerk;
    private final LocalDate day;

    RegisterPagesTests(
            MockMvcTester http,
            RegisterFixtures fixtures,
            RegisterIncoming registerIncoming,
            Documents documents,
            List<DocumentLinks> links,
            Visitors visitors,
            Today today,
            TeamFixtures teams) {
        this.http = http;
        this.fixtures = fixtures;
        this.registerIncoming = registerIncoming;
        this.documents = documents;
        this.links = links;
        this.visitors = visitors;
        this.ground = teams.aGround();
        this.agency = ground.commune();
        this.clerk = visitors.official(Role.COMMUNE_OFFICIAL, agency);
        this.day = today.today();
    }

    private String page(String address, Object... values) {
        return text(http.get().uri(address, values).with(clerk).exchange());
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return assertThat(answer).bodyText().actual();
    }

    private MvcTestResult upload(String address, String name, byte[] content, Object... values) {
        return http.post()
                .uri(address, values)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(clerk)
                .exchange();
    }

    private Incoming entered(String code) {
        return registerIncoming
                .register(RegisterIncoming.Command.of(agency, RegisterFixtures.anArrival(day, code)))
                .orThrow();
    }

    private static byte[] bytes(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    @Nested
    class TheOutgoingRegister {

        @Test
        void showsAndFindsAndIsDispatched() {
            DocumentId document = fixtures.issued(agency, "triển khai chợ số", day);

            assertThat(page("/so-van-ban/di")).contains("01/UBND-VHXH", "Công văn triển khai chợ số");
            assertThat(page("/so-van-ban/di?q=cho+so&nam={y}", day.getYear())).contains("01/UBND-VHXH");
            assertThat(page("/so-van-ban/di?q=khong+co")).doesNotContain("01/UBND-VHXH");
            assertThat(http.post()
                            .uri("/so-van-ban/di/{id}/gui", document)
                            .param("sentOn", "mai")
                            .param("copies", "ba")
                            .with(clerk))
                    .hasStatus(422)
                    .bodyText()
                    .contains("ngày/tháng/năm", "Ghi một số nguyên");
            assertThat(http.post()
                            .uri("/so-van-ban/di/{id}/gui", document)
                            .param("copies", "12")
                            .param("keeper", "VT")
                            .with(clerk))
                    .hasStatus3xxRedirection();
            assertThat(page("/van-ban/{id}/ban-quet", document)).contains("VT", "12");
        }

        @Test
        void isPrintedWithTheTenColumns() throws IOException {
            fixtures.issued(agency, "triển khai chợ số", day);

            assertThat(page("/so-van-ban/in/di"))
                    .contains(
                            "SỔ ĐĂNG KÝ VĂN BẢN ĐI", "ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH", "Đơn vị, người nhận bản lưu");
            byte[] pdf =
                    bytes(http.get().uri("/so-van-ban/tai/di/pdf").with(clerk).exchange());
            try (PDDocument read = Loader.loadPDF(pdf)) {
                assertThat(read.getPage(0).getMediaBox().getWidth())
                        .isGreaterThan(read.getPage(0).getMediaBox().getHeight());
                assertThat(new PDFTextStripper().getText(read))
                        .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "01/UBND-", "Ký nhận", "(10)");
            }
            byte[] workbook =
                    bytes(http.get().uri("/so-van-ban/tai/di/xlsx").with(clerk).exchange());
            try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
                List<Row> rows = read.getFirstSheet().read();
                assertThat(rows.stream().map(row -> row.getCellText(0)))
                        .contains("Số, ký hiệu văn bản", "01/UBND-VHXH");
                assertThat(rows.getLast().getCellCount()).isEqualTo(10);
            }
        }

        @Test
        void isOpenToTheProvinceAndClosedToOthers() {
            DocumentId document = fixtures.issued(agency, "triển khai chợ số", day);
            Visitor province = visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province());
            Visitor stranger = visitors.official(Role.COMMUNE_OFFICIAL, ground.village());

            assertThat(http.get().uri("/so-van-ban/di?donVi={id}", agency).with(province))
                    .bodyText()
                    .contains("triển khai chợ số");
            assertThat(http.get().uri("/so-van-ban/di?donVi={id}", agency).with(stranger))
                    .bodyText()
                    .doesNotContain("triển khai chợ số");
            assertThat(http.get().uri("/so-van-ban/di/{id}/gui", document).with(province))
                    .hasStatus(403);
        }

        @Test
        void fallsBackWhereItsAddressIsNonsense() {
            assertThat(http.get()
                            .uri("/so-van-ban/di?donVi=x&nam=99999&page=-3&tuNgay=x&loai=%00&tinhTrang=x")
                            .with(clerk))
                    .hasStatusOk();
            assertThat(http.get()
                            .uri("/so-van-ban/theo-doi?nam=x&page=99999999999")
                            .with(clerk))
                    .hasStatusOk();
            assertThat(http.get().uri("/so-van-ban/tai/khac/pdf").with(clerk)).hasStatus(404);
        }
    }

    @Nested
    class Scans {

        @Test
        void areKeptAndGivenBackSafelyAndTheirReadersAreKnown() {
            DocumentId document = fixtures.issued(agency, "thử", day);
            byte[] scan = RegisterFixtures.pdf("bản quét");

            assertThat(upload("/van-ban/{id}/ban-quet", "bản quét.exe", scan, document))
                    .hasStatus3xxRedirection();
            String shown = page("/van-ban/{id}/ban-quet", document);
            assertThat(shown).contains("bản quét.pdf").doesNotContain("Lịch sử tải về");
            String file = shown.replaceAll("(?s).*href=\"(/van-ban/[^\"]*/ban-quet/[^\"]*)\" download.*", "$1");
            MvcTestResult taken = http.get().uri(file).with(clerk).exchange();
            assertThat(bytes(taken)).isEqualTo(scan);
            assertThat(taken.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
            assertThat(taken.getResponse().getHeaders("X-Content-Type-Options")).containsOnly("nosniff");
            assertThat(page("/van-ban/{id}/ban-quet", document)).contains("Lịch sử tải về (1)");
            assertThat(upload("/van-ban/{id}/ban-quet", "again.pdf", scan, document))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Tệp này đã có ở đây");
            assertThat(http.post().uri(file + "/rut").with(clerk)).hasStatus3xxRedirection();
            assertThat(http.get().uri(file).with(clerk)).hasStatus(404);
        }

        @Test
        void areRefusedInWords() {
            DocumentId document = fixtures.issued(agency, "thử", day);

            assertThat(upload("/van-ban/{id}/ban-quet", "a.docx", "MZ".getBytes(StandardCharsets.UTF_8), document))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Chưa nhận kiểu tệp này", "aria-invalid=\"true\"");
            assertThat(http.post().uri("/van-ban/{id}/ban-quet", document).with(clerk))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Chọn một tệp có nội dung");
        }

        @Test
        void ofOneDocumentAreNotThoseOfAnother() {
            DocumentId document = fixtures.issued(agency, "thử", day);
            Incoming incoming = entered("1/UBND");
            upload("/so-van-ban/den/{id}/tep", "a.pdf", RegisterFixtures.pdf("x"), incoming.id());
            String shown = page("/so-van-ban/den/{id}", incoming.id());
            String file = shown.replaceAll("(?s).*/tep/([0-9a-f-]{36})\" download.*", "$1");

            assertThat(http.get()
                            .uri("/so-van-ban/den/{id}/tep/{file}", incoming.id(), file)
                            .with(clerk))
                    .hasStatusOk();
            assertThat(http.get()
                            .uri("/van-ban/{id}/ban-quet/{file}", document, file)
                            .with(clerk))
                    .hasStatus(404);
        }
    }

    @Nested
    class TheIncomingRegister {

        @Test
        void takesADocumentAndWarnsOfTheSame() {
            assertThat(page("/so-van-ban/den/moi/{unit}", agency)).contains("Số đến tiếp theo: 1");
            assertThat(enter("579/SKHCN", "")).hasStatus3xxRedirection();
            assertThat(enter("579/SKHCN", ""))
                    .hasStatus(422)
                    .bodyText()
                    .contains("đã vào sổ: số đến 1", "name=\"even\"");
            assertThat(enter("579/SKHCN", "true")).hasStatus3xxRedirection();

            assertThat(page("/so-van-ban/den?q=huong+dan+579")).contains("579/SKHCN", "Dòng 1–2 trong 2");
        }

        private MvcTestResult enter(String code, String even) {
            return http.post()
                    .uri("/so-van-ban/den/moi/{unit}", agency)
                    .param("arrivedOn", DayWords.of(day))
                    .param("author", "Sở Khoa học và Công nghệ")
                    .param("code", code)
                    .param("kind", "Công văn")
                    .param("subject", "Hướng dẫn")
                    .param("even", even)
                    .with(clerk)
                    .exchange();
        }

        @Test
        void keepsAStruckRowToBeReadAndPrinted() {
            Incoming row = entered("1/UBND");

            assertThat(http.post().uri("/so-van-ban/den/{id}/huy", row.id()).with(clerk))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Ghi lý do hủy");
            assertThat(http.post()
                            .uri("/so-van-ban/den/{id}/huy", row.id())
                            .param("reason", "gửi nhầm")
                            .with(clerk))
                    .hasStatus3xxRedirection();
            assertThat(page("/so-van-ban/den")).contains("Đã hủy");
            assertThat(page("/so-van-ban/in/den")).contains("<s>1/UBND</s>", "Đã hủy: gửi nhầm");
        }

        @Test
        void waitsOnTheFirstPageWhenSomethingIsDue() {
            registerIncoming
                    .register(RegisterIncoming.Command.of(
                            agency,
                            new Arrival(
                                    day.minusDays(9),
                                    "Sở Tư pháp",
                                    "7/STP",
                                    null,
                                    "Công văn",
                                    "Góp ý",
                                    "",
                                    null,
                                    "",
                                    "",
                                    day.minusDays(1))))
                    .orThrow();

            assertThat(page("/viec")).contains("Giải quyết 1 văn bản đến có thời hạn", "1 quá hạn");
            assertThat(page("/so-van-ban/theo-doi")).contains("Quá hạn", "7/STP");
            assertThat(page("/so-van-ban/in/theo-doi")).contains("SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN", "Quá hạn");
        }
    }

    @Nested
    class Edxml {

        @Test
        void goesOutAndComesInElsewhere() {
            DocumentId document = fixtures.issued(agency, "triển khai chợ số", day);
            assertThat(http.get().uri("/van-ban/{id}/edxml", document).with(clerk))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Ghi mã định danh cơ quan trước");
            assertThat(http.post()
                            .uri("/so-van-ban/cach-danh-so/{unit}/ma", agency)
                            .param("code", "H48.21025")
                            .param("since", "01/07/2025")
                            .with(clerk))
                    .hasStatus3xxRedirection();
            byte[] file = bytes(
                    http.get().uri("/van-ban/{id}/edxml", document).with(clerk).exchange());

            MvcTestResult read = upload("/so-van-ban/den/edxml/{unit}", "x.edxml", file, agency);
            assertThat(read).hasStatus3xxRedirection();
            String staged = Objects.requireNonNull(read.getResponse().getRedirectedUrl());
            assertThat(page(staged))
                    .contains("01/UBND-VHXH", "triển khai chợ số", "01-ubnd-vhxh.pdf", "Sẽ lưu vào sổ", "H48.21025");
            MvcTestResult entered = enter(staged);
            assertThat(entered).hasStatus3xxRedirection();
            assertThat(enter(staged).getResponse().getRedirectedUrl())
                    .isEqualTo(entered.getResponse().getRedirectedUrl());
            assertThat(page(Objects.requireNonNull(entered.getResponse().getRedirectedUrl())))
                    .contains("01/UBND-VHXH", "01-ubnd-vhxh.pdf");
        }

        private MvcTestResult enter(String staged) {
            return http.post()
                    .uri(staged)
                    .param("arrivedOn", DayWords.of(day))
                    .param("author", "Ủy ban nhân dân phường Cẩm Thành")
                    .param("code", "01/UBND-VHXH")
                    .param("subject", "triển khai chợ số")
                    .with(clerk)
                    .exchange();
        }

        @Test
        void thatIsBrokenIsRefusedInWords() {
            assertThat(upload("/so-van-ban/den/edxml/{unit}", "x.edxml", new byte[] {'<', 'a'}, agency))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Tệp edXML hỏng");
            assertThat(http.get()
                            .uri("/so-van-ban/den/edxml/{unit}/018f0000-0000-7000-8000-000000000000", agency)
                            .with(clerk))
                    .hasStatus(404);
        }
    }

    @Nested
    class BasesAndNumbering {

        @Test
        void areOfferedToThoseWhoWrite() {
            assertThat(http.get()
                            .uri("/can-cu/tim?tu=to+chuc+chinh+quyen")
                            .accept("application/json")
                            .with(clerk))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$[0].citation")
                    .isEqualTo("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025");
            assertThat(http.get()
                            .uri("/can-cu/tim?tu=749")
                            .header("HX-Request", "true")
                            .with(clerk))
                    .hasStatusOk()
                    .bodyText()
                    .contains("data-citation=\"Quyết định số 749/QĐ-TTg");
        }

        @Test
        void canBeTakenFromTheIncomingRegisterAndEnded() {
            Incoming row = entered("335/SKHCN-BCVT");

            assertThat(page("/can-cu/them/{unit}?den={id}", agency, row.id())).contains("335/SKHCN-BCVT");
            assertThat(http.post()
                            .uri("/can-cu/them/{unit}", agency)
                            .param("incoming", row.id().toString())
                            .param("kind", "Công văn")
                            .param("code", "335/SKHCN-BCVT")
                            .param("issuer", "Sở Khoa học và Công nghệ")
                            .param("issuedOn", "22/7/2025")
                            .param("subject", "hướng dẫn thành lập Tổ")
                            .with(clerk))
                    .hasStatus3xxRedirection();
            String list = page("/can-cu?q=335+skhcn+bcvt+thanh+lap");
            assertThat(list).contains("của Sở Khoa học và Công nghệ về việc hướng dẫn thành lập Tổ");
            String end = list.replaceAll("(?s).*?href=\"(/can-cu/het-hieu-luc/[^\"]*)\".*", "$1");
            assertThat(http.post().uri(end).param("lastDay", "x").with(clerk)).hasStatus(422);
            assertThat(http.post().uri(end).param("lastDay", "30/9/2025").with(clerk))
                    .hasStatus3xxRedirection();
        }

        @Test
        void warnOnADraftThatCitesWhatHasEnded() {
            OfficialDocument draft = OfficialDocument.draft(
                            DocumentKind.QUYET_DINH,
                            IssuingBody.of("ỦY BAN NHÂN DÂN", "Ủy ban nhân dân"),
                            DocumentNumber.blank("QĐ-UBND"),
                            DateLine.blank("Cẩm Thành", day.getYear()))
                    .title("Về việc thử")
                    .basedOn("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015")
                    .write();
            DocumentId document = fixtures.aDraft(agency, draft);
            DocumentId issued = fixtures.issued(agency, "thử", day);

            assertThat(linksOf(document)).contains("/can-cu/kiem-tra/" + document);
            assertThat(page("/can-cu/kiem-tra/{id}", document))
                    .contains("Hết hiệu lực từ sau ngày 28/02/2025", "ngày 19 tháng 02 năm 2025");
            assertThat(linksOf(issued))
                    .contains(
                            "/so-van-ban/di/" + issued + "/gui",
                            "/van-ban/" + issued + "/ban-quet",
                            "/van-ban/" + issued + "/edxml");
        }

        private List<String> linksOf(DocumentId document) {
            return links.stream()
                    .flatMap(source -> source.of(documents.find(document).orElseThrow(), clerk.known()).stream())
                    .map(DocumentLink::href)
                    .toList();
        }

        @Test
        void changeOnlyWithANewYearOnceNumbersWereGiven() {
            fixtures.issued(agency, "thử", day);
            String address = "/so-van-ban/cach-danh-so/" + agency;

            assertThat(http.post()
                            .uri(address)
                            .param("scheme", "COMMON")
                            .param("year", Integer.toString(day.getYear()))
                            .with(clerk))
                    .hasStatus(422)
                    .bodyText()
                    .contains("đã cấp số nên giữ cách cũ", "01/01/" + (day.getYear() + 1));
            assertThat(http.post()
                            .uri(address)
                            .param("scheme", "COMMON")
                            .param("year", Integer.toString(day.getYear() + 1))
                            .with(clerk))
                    .hasStatus3xxRedirection();
            assertThat(page(address)).contains("Một dãy số chung cho mọi loại", "UBND-VHXH");
        }
    }
}
