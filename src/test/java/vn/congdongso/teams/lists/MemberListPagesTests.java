package vn.congdongso.teams.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
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
import vn.congdongso.shared.Outcome;
import vn.congdongso.tables.TableText;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.domain.Authority;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.DecisionKind;
import vn.congdongso.teams.domain.Decisions;
import vn.congdongso.teams.domain.DraftDecision;
import vn.congdongso.teams.domain.SeatDraft;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** From the file to the draft and back. */
@ApplicationTest
class MemberListPagesTests {

    private final MockMvcTester http;
    private final TeamFixtures fixtures;
    private final Visitors visitors;
    private final DraftDecision draftDecision;
    private final Decisions decisions;
    private final Units units;
    private TeamFixtures.Ground ground;
    private Visitor clerk;
    private DocumentId document;
    private UnitSummary first;
    private UnitSummary second;

    MemberListPagesTests(
            MockMvcTester http,
            TeamFixtures fixtures,
            Visitors visitors,
            DraftDecision draftDecision,
            Decisions decisions,
            Units units) {
        this.http = http;
        this.fixtures = fixtures;
        this.visitors = visitors;
        this.draftDecision = draftDecision;
        this.decisions = decisions;
        this.units = units;
    }

    @BeforeEach
    void aDraftForTheFirstVillage() {
        ground = fixtures.aGround();
        clerk = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
        first = units.find(ground.villages().get(0), TeamFixtures.ESTABLISHED).orElseThrow();
        second = units.find(ground.villages().get(1), TeamFixtures.ESTABLISHED).orElseThrow();
        DecisionDraft draft = DecisionDraft.blank(DecisionKind.ESTABLISH, Authority.CHAIR)
                .with(List.of(BodyDraft.team(
                        "Tổ công nghệ số cộng đồng " + first.fullName(),
                        first.id(),
                        List.of(SeatDraft.named(SeatRole.MEMBER, "Nguyễn Văn An", "")))));
        document = draftDecision
                .keep(DraftDecision.Command.first(ground.commune(), draft))
                .orThrow();
    }

    private String address() {
        return "/quyet-dinh/" + document + "/danh-sach";
    }

    private MvcTestResult handIn(String name, byte[] content) {
        return http.post()
                .uri(address())
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(clerk)
                .param("viec", "nhan")
                .param("list", "")
                .exchange();
    }

    private MvcTestResult send(String... fields) {
        var request = http.post().uri(address()).with(clerk);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String shown() {
        try {
            return http.get()
                    .uri(address())
                    .with(clerk)
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private DecisionDraft draft() {
        return decisions.find(document).orElseThrow().draft();
    }

    private List<String> names(int body) {
        return draft().bodies().get(body).seats().stream().map(SeatDraft::name).toList();
    }

    private byte[] workbook() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            List<List<String>> rows = List.of(
                    List.of("STT", "Thôn", "Họ và tên", "Chức vụ", "Vai trò", "Điện thoại", "CCCD"),
                    List.of("1", first.title(), "Ông Nguyễn Văn An", "Trưởng thôn", "Tổ trưởng", "912345678", "0"),
                    List.of("2", "", "Trần Thị Bình", "", "Tổ phó", "0912345678", "0"),
                    List.of("3", second.title(), "Lê Văn Cường", "Trưởng thôn", "Tổ trưởng", "", "0"),
                    List.of("4", second.title() + "x", "Phạm Dung", "", "Thành viên", "", "0"),
                    List.of("5", "Nơi nào đó", "Võ Em", "", "Thành viên", "", "0"));
            for (int row = 0; row < rows.size(); row++) {
                for (int cell = 0; cell < rows.get(row).size(); cell++) {
                    sheet.value(row, cell, rows.get(row).get(cell));
                }
            }
        }
        return file.toByteArray();
    }

    @Test
    void isLookedOverMendedTakenInPartAndTakenBack() throws IOException {
        assertThat(handIn("danh-sach.xlsx", workbook())).hasStatus3xxRedirection();
        assertThat(shown())
                .contains("Đã có trong tổ", "Đã thêm số 0: 0912345678", "Cùng số điện thoại với dòng 2", "CCCD")
                .contains(
                        "Có phải " + second.title() + "?", "Không thấy “Nơi nào đó”", "Lập tổ mới ở " + second.title());

        assertThat(send(
                        "viec",
                        "dua-vao",
                        "shown",
                        "1,3",
                        "rows.1.taken",
                        "",
                        "rows.3.taken",
                        "true",
                        "rows.3.place",
                        second.title()))
                .hasStatus3xxRedirection();
        assertThat(names(0)).containsExactly("Nguyễn Văn An");
        assertThat(draft().bodies().getFirst().seats().getFirst())
                .isEqualTo(SeatDraft.named(SeatRole.LEADER, "Nguyễn Văn An", "Trưởng thôn"));
        assertThat(draft().bodies().get(1).unit()).isEqualTo(second.id());
        assertThat(names(1)).containsExactly("Lê Văn Cường", "Phạm Dung");
        assertThat(shown()).contains("Đã đưa 3 người vào dự thảo", "Hoàn tác", "Trần Thị Bình", "Võ Em");

        assertThat(http.get().uri(address() + "/con-lai.csv").with(clerk).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("\"Trần Thị Bình\"", "\"Võ Em\"")
                .doesNotContain("Lê Văn Cường");

        assertThat(send("viec", "hoan-tac")).hasStatus3xxRedirection();
        assertThat(draft().bodies()).hasSize(1);
        assertThat(draft().bodies().getFirst().seats())
                .containsExactly(SeatDraft.named(SeatRole.MEMBER, "Nguyễn Văn An", ""));
        assertThat(shown()).contains("Lê Văn Cường", "Trần Thị Bình").doesNotContain("Hoàn tác");
    }

    @Test
    void isNotTakenBackOnceTheDraftHasChanged() throws IOException {
        handIn("danh-sach.xlsx", workbook());
        send("viec", "dua-vao");
        int version = decisions.find(document).orElseThrow().version();
        draftDecision
                .keep(new DraftDecision.Command(document, ground.commune(), version, draft()))
                .orThrow();

        assertThat(send("viec", "hoan-tac")).hasStatus(422).bodyText().contains("không hoàn tác được");
        assertThat(draft().bodies()).hasSize(2);
    }

    @Test
    void sameNamesInOneTeamAreTold() {
        send("viec", "nhan", "list", "Họ và tên\tVai trò\nLê Hoa\tTổ phó\nLê  Hoa\tThành viên\n");

        assertThat(shown()).contains("Trùng tên với dòng 2");
        send("viec", "dua-vao");
        assertThat(names(0)).containsExactlyInAnyOrder("Nguyễn Văn An", "Lê Hoa");
    }

    @Test
    void oldLettersAreToldAndConvertedWhenAsked() {
        String old = "Hä vµ tªn\tChøc vô\nNguyÔn V¨n Hïng\tTr\u00adëng th«n\n";

        assertThat(send("viec", "nhan", "list", old))
                .hasStatus(422)
                .bodyText()
                .contains("TCVN3", "Nguyễn Văn Hùng", "Trưởng thôn");
        assertThat(send("viec", "chuyen", "list", old)).hasStatus3xxRedirection();
        assertThat(shown()).contains("Nguyễn Văn Hùng");
    }

    @Test
    void anotherCommunesOfficialSeesNothingOfIt() {
        handInQuietly();
        Visitor stranger =
                visitors.official(Role.COMMUNE_OFFICIAL, fixtures.aGround().commune());

        assertThat(http.get().uri(address()).with(stranger).exchange()).hasStatus(403);
        assertThat(http.get().uri(address() + "/con-lai.csv").with(stranger).exchange())
                .hasStatus(403);
    }

    private void handInQuietly() {
        send("viec", "nhan", "list", "Lê Hoa\nTrần Hùng\n");
    }

    @Nested
    class AWordFile {

        @Test
        void isReadTableByTableWithThePlacesAbove() throws IOException {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (XWPFDocument word = new XWPFDocument()) {
                word.createParagraph().createRun().setText("DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG");
                table(word, first.title(), List.of("1", "Đỗ Văn Giang", "Tổ trưởng"));
                table(word, second.title(), List.of("1", "Hồ Thị Hạnh", "Tổ trưởng"));
                word.write(file);
            }

            assertThat(handIn("phu-luc.docx", file.toByteArray())).hasStatus3xxRedirection();
            send("viec", "dua-vao");
            assertThat(names(0)).contains("Đỗ Văn Giang");
            assertThat(names(1)).containsExactly("Hồ Thị Hạnh");
        }

        private static void table(XWPFDocument word, String title, List<String> row) {
            word.createParagraph().createRun().setText(title);
            XWPFTable table = word.createTable(2, 3);
            List<String> head = List.of("STT", "Họ và tên", "Vai trò");
            for (int i = 0; i < 3; i++) {
                table.getRow(0).getCell(i).setText(head.get(i));
                table.getRow(1).getCell(i).setText(row.get(i));
            }
        }
    }

    @Nested
    class AHostileFile {

        private static String refusal(byte[] file) {
            return TableText.read(file) instanceof Outcome.Refused<String>(var violations)
                    ? violations.getFirst().key()
                    : "";
        }

        private static byte[] zip(String part, int size, String... more) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(new byte[size]);
                for (String name : more) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(1);
                }
            }
            return bytes.toByteArray();
        }

        @Test
        void isToldInWords() throws IOException {
            assertThat(refusal(zip("word/document.xml", 41 * 1024 * 1024))).isEqualTo("tables.violation.file-swells");
            assertThat(refusal(zip("word/document.xml", 10))).isEqualTo("tables.violation.file-damaged");
            assertThat(refusal(zip("word/document.xml", 10, "word/vbaProject.bin")))
                    .isEqualTo("tables.violation.file-macros");
            assertThat(refusal(zip("xl/workbook.xml", 10, "xl/vbaProject.bin")))
                    .isEqualTo("tables.violation.file-macros");
            byte[] old = new byte[2000];
            System.arraycopy(
                    new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                    },
                    0,
                    old,
                    0,
                    8);
            assertThat(refusal(old)).isEqualTo("tables.violation.file-old-excel");
            byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(name, 0, old, 600, name.length);
            assertThat(refusal(old)).isEqualTo("tables.violation.file-old-word");
            assertThat(handIn("x.xlsx", zip("xl/workbook.xml", 10, "xl/vbaProject.bin")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("macro");
        }

        @Test
        void withDefinitionsOfItsOwnLoadsNothing() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write("""
                        <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                        <w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:document>""".getBytes(StandardCharsets.UTF_8));
            }

            assertThat(refusal(bytes.toByteArray())).isEqualTo("tables.violation.file-damaged");
        }
    }
}
