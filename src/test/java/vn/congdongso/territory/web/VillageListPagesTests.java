package vn.congdongso.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.tables.SpreadsheetText;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.BaseFigures;
import vn.congdongso.units.BaseFigures.Base;
import vn.congdongso.units.BaseFigures.Figure;
import vn.congdongso.units.BaseFiguresBook;
import vn.congdongso.units.BaseFiguresBook.Entry;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

@ApplicationTest
class VillageListPagesTests {

    private static final String THREE =
            "Tên\tSố hộ\tNhân khẩu\nTDP 1\t120\t480\nTDP 2\t98\t371\nTổ dân phố số 3\t150\t602\n";

    private final MockMvcTester http;
    private final Units units;
    private final BaseFigures figures;
    private final BaseFiguresBook book;
    private final Today today;
    private final Visitors visitors;
    private final TeamFixtures.Ground ground;
    private final Visitor clerk;

    VillageListPagesTests(
            MockMvcTester http,
            Units units,
            BaseFigures figures,
            BaseFiguresBook book,
            Today today,
            Visitors visitors,
            TeamFixtures fixtures) {
        this.http = http;
        this.units = units;
        this.figures = figures;
        this.book = book;
        this.today = today;
        this.visitors = visitors;
        this.ground = fixtures.aGround();
        this.clerk = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
    }

    @Nested
    class ThePage {

        @Test
        void explainsTheWayAndKnowsTheFirstDay() {
            assertThat(http.get().uri("/dia-ban/{unit}/thon", ground.commune()).with(clerk))
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "Nạp thôn, tổ dân phố của phường Cẩm Thành",
                            "Làm theo ba bước",
                            "mau.xlsx",
                            "01/01/2020",
                            "Danh sách của UBND phường Cẩm Thành");
        }

        @Test
        void isForCommunesOnly() {
            assertThat(http.get().uri("/dia-ban/{unit}/thon", ground.village()).with(clerk))
                    .hasStatus(404);
            assertThat(http.get()
                            .uri("/dia-ban/{unit}/thon/mau.xlsx", ground.village())
                            .with(clerk))
                    .hasStatus(404);
        }

        @Test
        void isNoBusinessOfTheDepartment() {
            Visitor department = visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province());

            assertThat(http.get().uri("/dia-ban/{unit}/thon", ground.commune()).with(department))
                    .hasStatus(403);
            assertThat(http.post().uri("/dia-ban/{unit}/thon", ground.commune()).with(department))
                    .hasStatus(403);
        }
    }

    @Nested
    class Checking {

        @Test
        void showsWhatWouldBecomeOfEachRowAndWritesNothing() {
            assertThat(paste("kiem-tra", THREE))
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "Danh sách dùng được",
                            "Tổ dân phố 3",
                            "Thêm mới",
                            "Đã có, thêm số liệu",
                            "Nhập 3 dòng",
                            "Tổ dân phố số 3\t150\t602");
            assertThat(villages()).hasSize(2);
        }

        @Test
        void saysInWordsWhatIsToBeMendedAndKeepsWhatWasTyped() {
            assertThat(paste("kiem-tra", THREE.replace("371", "đông") + "<b>Thôn</b> 9\t1\n"))
                    .hasStatus(422)
                    .bodyText()
                    .contains(
                            "Lỗi:", "Dòng 3: Cột Nhân khẩu: “đông” chưa phải là số", "TDP 2\t98\tđông", "&lt;b&gt;Thôn")
                    .doesNotContain("<b>Thôn", "Nhập 4 dòng");
        }

        @Test
        void namesTheVillagesThatTheListLeavesOut() {
            assertThat(paste("kiem-tra", "Tên\tSố hộ\nTDP 1\t120\n"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("1 nơi không có trong danh sách", "Tổ dân phố 2");
        }

        @Test
        void asksForAListWhereThereIsNone() {
            assertThat(paste("nhap", "  ")).hasStatus(422).bodyText().contains("Chọn tệp hoặc dán danh sách");
        }
    }

    @Nested
    class Loading {

        @Test
        void makesTheVillagesAndGoesToTheMap() {
            assertThat(paste("nhap", THREE)).hasRedirectedUrl("/dia-ban/" + ground.commune());

            assertThat(villages())
                    .extracting(UnitSummary::title)
                    .containsExactly("Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 3");
            assertThat(figures.of(ground.village(), today.today()).get(Base.PEOPLE))
                    .isEqualTo(new Figure(480, today.today(), "Danh sách của phường"));
        }

        @Test
        void keepsEverythingTypedWhereItIsRefused() {
            assertThat(paste("nhap", THREE + "TDP 3\t7\n"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Tổ dân phố 3 trùng với dòng 4", "TDP 3\t7", "Danh sách của phường");
            assertThat(villages()).hasSize(2);
        }

        @Test
        void saysSoWhereNothingIsNew() {
            paste("nhap", THREE);

            assertThat(paste("kiem-tra", THREE)).hasStatusOk().bodyText().contains("Không có gì mới");
            assertThat(paste("nhap", THREE)).hasRedirectedUrl("/dia-ban/" + ground.commune());
            assertThat(villages()).hasSize(3);
        }
    }

    @Nested
    class AWorkbook {

        @Test
        void isLookedAtFirstWhicheverButtonWasPressed() throws IOException {
            byte[] file = workbook(sheet -> {
                sheet.value(0, 0, "DANH SÁCH TỔ DÂN PHỐ");
                sheet.value(2, 0, "STT");
                sheet.value(2, 1, "Tên tổ dân phố");
                sheet.value(2, 2, "Số hộ");
                sheet.value(2, 3, "Ngày số liệu");
                sheet.value(3, 0, 1);
                sheet.value(3, 1, "Tổ dân phố số 3");
                sheet.value(3, 2, 1_150);
                sheet.value(3, 3, LocalDate.of(2026, 3, 5));
                sheet.style(3, 3).format("dd/mm/yyyy").set();
            });

            assertThat(upload("nhap", "to-dan-pho.bin", file))
                    .hasStatusOk()
                    .bodyText()
                    .contains("1\tTổ dân phố số 3\t1150\t05/03/2026", "Thêm mới", "1.150");
            assertThat(villages()).hasSize(2);
        }

        @Test
        void toFillInBearsTheCommuneAndWhatIsKnownAndComesBackUnchanged() throws IOException {
            LocalDate counted = today.today().minusDays(30);
            book.keep(List.of(
                    new Entry(ground.village(), Base.HOUSEHOLDS, 1_234, counted, "Danh sách"),
                    new Entry(ground.village(), Base.PEOPLE, 4_000, counted, "Danh sách")));

            MvcTestResult answer = http.get()
                    .uri("/dia-ban/{unit}/thon/mau.xlsx", ground.commune())
                    .with(clerk)
                    .exchange();

            assertThat(answer)
                    .hasStatusOk()
                    .headers()
                    .hasValue("Content-Disposition", "attachment; filename=\"danh-sach-thon-phuong-cam-thanh.xlsx\"");
            byte[] file = answer.getResponse().getContentAsByteArray();
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                assertThat(workbook.getFirstSheet().read().getFirst().getCellText(0))
                        .contains("Phường Cẩm Thành");
                assertThat(workbook.getSheets()).hasSize(2);
            }
            assertThat(upload("kiem-tra", "mau.xlsx", file))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Không có gì mới", "1\ttổ dân phố\t1\t\t1234\t4000");
        }

        @Test
        void ofTheOldKindIsExplained() {
            byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};

            assertThat(upload("kiem-tra", "danh-sach.xls", old))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Tệp Excel kiểu cũ (.xls) hoặc có mật khẩu");
        }

        @Test
        void thatIsNoneIsToldApartByItsContent() throws IOException {
            assertThat(refusal(zip("word/document.xml", 10))).isEqualTo("tables.violation.file-unknown");
            assertThat(refusal(zip("xl/workbook.xml", 10))).isEqualTo("tables.violation.file-damaged");
            assertThat(refusal(zip("xl/workbook.xml", 40_000_000))).isEqualTo("tables.violation.file-swells");
            assertThat(refusal(new byte[0])).isEqualTo("tables.violation.file-empty");
            assertThat(refusal(new byte[SpreadsheetText.LARGEST + 1])).isEqualTo("tables.violation.file-too-large");
            assertThat(refusal("%PDF-1.7 ".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("tables.violation.file-unknown");
            assertThat(refusal(new byte[] {'T', (byte) 0xEA, 'n', '\n'})).isEqualTo("tables.violation.file-letters");
        }

        @Test
        void mayBeACommaSeparatedFileOrUnicodeText() {
            byte[] csv = "\ufeffTên;Số hộ\r\nTDP 3;150\r\n".getBytes(StandardCharsets.UTF_8);
            byte[] unicode = "\ufeffTên\tSố hộ\r\nTDP 3\t150\r\n".getBytes(StandardCharsets.UTF_16LE);

            assertThat(upload("kiem-tra", "a.csv", csv))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Tổ dân phố 3");
            assertThat(SpreadsheetText.read(unicode)).isEqualTo(Outcome.accepted("Tên\tSố hộ\r\nTDP 3\t150\r\n"));
        }

        private static String refusal(byte[] file) {
            return SpreadsheetText.read(file) instanceof Outcome.Refused<String>(List<Violation> violations)
                    ? violations.getFirst().key()
                    : "accepted";
        }

        private static byte[] zip(String part, int size) throws IOException {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(file)) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(new byte[size]);
                zip.closeEntry();
            }
            return file.toByteArray();
        }

        private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(file, "thu", "1.0")) {
                content.accept(workbook.newWorksheet("Trang 1"));
            }
            return file.toByteArray();
        }
    }

    private MvcTestResult paste(String deed, String rows) {
        return http.post()
                .uri("/dia-ban/{unit}/thon", ground.commune())
                .with(clerk)
                .param("viec", deed)
                .param("rows", rows)
                .param("since", "01/07/2025")
                .param("countedOn", today.today().toString())
                .param("source", "Danh sách của phường")
                .param("legalBasis", "")
                .exchange();
    }

    private MvcTestResult upload(String deed, String name, byte[] file) {
        return http.post()
                .uri("/dia-ban/{unit}/thon", ground.commune())
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", file))
                .with(clerk)
                .param("viec", deed)
                .param("rows", "")
                .param("since", "01/07/2025")
                .param("countedOn", today.today().toString())
                .param("source", "Danh sách của phường")
                .param("legalBasis", "")
                .exchange();
    }

    private List<UnitSummary> villages() {
        return units.children(ground.commune(), today.today());
    }
}
