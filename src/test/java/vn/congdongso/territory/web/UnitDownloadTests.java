package vn.congdongso.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.webui.CsvLines;

@ApplicationTest
class UnitDownloadTests {

    private static final LocalDate RENAMED = LocalDate.of(2025, 7, 1);

    private final MockMvcTester http;
    private final TeamFixtures.Ground ground;
    private final Visitor official;

    UnitDownloadTests(MockMvcTester http, UnitChronicle chronicle, TeamFixtures fixtures, Visitors visitors) {
        this.http = http;
        this.ground = fixtures.aGround();
        chronicle
                .apply(Reorganisation.of(
                        RENAMED, "Nghị quyết", new Step.Rename(ground.village(), "=Một", "Đức; Hòa", null)))
                .orThrow();
        this.official = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
    }

    @Test
    void opensAsATableInASpreadsheet() {
        assertThat(get("/dia-ban/" + ground.commune() + "/xuat.csv?cap=VILLAGE"))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .bodyText()
                .isEqualTo("""
                        \ufeffMã;Loại;Tên;Phân biệt;Tên đầy đủ;Thuộc;Từ ngày;Số hộ;Số người\r
                        ;tổ dân phố;'=Một;"Đức; Hòa";"Tổ dân phố =Một (Đức; Hòa)";phường Cẩm Thành, tỉnh Quảng Ngãi;\
                        01/07/2025;;\r
                        ;tổ dân phố;2;;Tổ dân phố 2;phường Cẩm Thành, tỉnh Quảng Ngãi;01/01/2020;;\r
                        """);
    }

    @Test
    void holdsTheLevelAndTheDayAskedFor() {
        assertThat(get("/dia-ban/" + ground.province() + "/xuat.csv?cap=COMMUNE"))
                .bodyText()
                .contains("phường;Cẩm Thành;;Phường Cẩm Thành;tỉnh Quảng Ngãi")
                .doesNotContain("tổ dân phố");
        assertThat(get("/dia-ban/" + ground.province() + "/xuat.csv?ngay=2025-06-30"))
                .bodyText()
                .contains("Tỉnh Quảng Ngãi", "Phường Cẩm Thành", "Tổ dân phố 1")
                .doesNotContain("Một");
        assertThat(get("/dia-ban/" + ground.province() + "/xuat.csv?ngay=hom-qua&cap=khong-co"))
                .hasStatusOk()
                .bodyText()
                .contains("Một");
        assertThat(get("/dia-ban/" + ground.province() + "/xuat.csv?ngay=2019-01-01"))
                .hasStatus(404);
    }

    @Test
    void isAWorkbookToo() throws IOException {
        MvcTestResult answer = get("/dia-ban/" + ground.commune() + "/xuat.xlsx");

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("attachment", "phuong-cam-thanh-", ".xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Mã");
            assertThat(rows.get(1).getCellText(4)).isEqualTo("Phường Cẩm Thành");
            assertThat(rows.get(2).getCellText(2)).isEqualTo("=Một");
            assertThat(rows.get(2).getCellAsDate(6))
                    .hasValueSatisfying(day -> assertThat(day.toLocalDate()).isEqualTo(RENAMED));
        }
    }

    @Test
    void neverLetsACellReckon() {
        assertThat(CsvLines.quoted("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvLines.quoted("@sum; \"x\"")).isEqualTo("\"'@sum; \"\"x\"\"\"");
        assertThat(CsvLines.quoted("-5")).isEqualTo("'-5");
        assertThat(CsvLines.quoted("Tổ dân phố 1")).isEqualTo("Tổ dân phố 1");
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(official).exchange();
    }
}
