package vn.congdongso.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.ApplicationTest;
import vn.congdongso.units.LineageLink.Relation;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitChronicle.NewUnit;
import vn.congdongso.units.UnitHistory;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSearch;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** A country of three provinces; whatever is loaded is taken back, because codes are the whole database's. */
@ApplicationTest
@Transactional
class LoadCountryTests {

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static final String OLD = """
            level,code,parent_code,type,full_name,province_code,former_names_2023_2024,search_key
            province,91,,Tỉnh,Tỉnh Sông Trà,91,,
            province,92,,Tỉnh,Tỉnh Núi Ấn,92,,
            province,93,,Thành phố,Thành phố Biển Xanh,93,,
            district,991,91,Huyện,Huyện Mộ Trạch,91,,
            district,992,92,Huyện,Huyện Đăk Lành,92,,
            district,993,93,Quận,Quận Hải Đăng,93,,
            district,994,93,Huyện,Huyện Đảo Xa,93,,
            commune,99101,991,Xã,Xã Đức An,91,Đức Cũ,
            commune,99102,991,Thị trấn,Thị trấn Mộ Trạch,91,,
            commune,99103,991,Xã,Xã Đức Lợi,91,,
            commune,99104,991,Xã,Xã Rìa Làng,91,,
            commune,99201,992,Xã,Xã Hòa Lành,92,,
            commune,99301,993,Phường,Phường Hải Đăng,93,,
            """;

    private static final String PROVINCES = """
            code,type,name,full_name,full_name_before_2026,changed_on,resolution,search_key
            91,Thành phố,Sông Trà,Thành phố Sông Trà,Tỉnh Sông Trà,2026-09-01,99/2026/QH16,
            93,Thành phố,Biển Xanh,Thành phố Biển Xanh,Thành phố Biển Xanh,,,
            """;

    private static final String COMMUNES = """
            code,province_code,type,name,full_name,type_before_2026,changed_on,resolution,formed_from_text
            99101,91,Xã,Mộ Trạch,Xã Mộ Trạch,,,,
            99103,91,Phường,Đức Lợi,Phường Đức Lợi,Xã,2026-04-30,98/NQ-UBTVQH16,
            99201,91,Xã,Hoà Lành,Xã Hoà Lành,,,,
            99301,93,Phường,Hải Đăng,Phường Hải Đăng,,,,
            99399,93,Đặc khu,Đảo Xa,Đặc khu Đảo Xa,,,,
            """;

    private static final String PROVINCE_MAPPING = """
            old_code,old_name,new_code,new_name
            91,Tỉnh Sông Trà,91,Sông Trà
            92,Tỉnh Núi Ấn,91,Sông Trà
            93,Thành phố Biển Xanh,93,Biển Xanh
            """;

    private static final String MAPPING = """
            old_code,old_name,old_district,old_province,new_code,new_name,new_province_code,relation,official_note,agreement
            99101,Xã Đức An,,,99101,Xã Mộ Trạch,91,whole,Nhập toàn bộ,both
            99102,Thị trấn Mộ Trạch,,,99101,Xã Mộ Trạch,91,whole,Nhập toàn bộ,both
            99103,Xã Đức Lợi,,,99103,Xã Đức Lợi,91,whole,Nhập toàn bộ,both
            99104,Xã Rìa Làng,,,99101,Xã Mộ Trạch,91,part,Nhập một phần,both
            99104,Xã Rìa Làng,,,99103,Xã Đức Lợi,91,part,Nhập một phần,both
            99103,Xã Đức Lợi,,,99101,Xã Mộ Trạch,91,unknown,,one_only
            99201,Xã Hòa Lành,,,99201,Xã Hòa Lành,91,unchanged,Giữ nguyên,both
            99301,Phường Hải Đăng,,,99301,Phường Hải Đăng,93,unchanged,Giữ nguyên,both
            D994,Huyện Đảo Xa,,,99399,Đặc khu Đảo Xa,93,district_without_communes,Sắp xếp,official_table_only
            """;

    private final LoadCountry loadCountry;
    private final DisputedRows disputedRows;
    private final DisputedSettling settling;
    private final Units units;
    private final UnitHistory history;
    private final UnitSearch search;
    private final UnitChronicle chronicle;
    private UnitId nation = new UnitId(java.util.UUID.randomUUID());

    LoadCountryTests(
            LoadCountry loadCountry,
            DisputedRows disputedRows,
            DisputedSettling settling,
            Units units,
            UnitHistory history,
            UnitSearch search,
            UnitChronicle chronicle) {
        this.loadCountry = loadCountry;
        this.disputedRows = disputedRows;
        this.settling = settling;
        this.units = units;
        this.history = history;
        this.search = search;
        this.chronicle = chronicle;
    }

    @BeforeEach
    void aNation() {
        nation = chronicle.establish(
                new NewUnit(UnitLevel.NATION, "nước", "Thử", null, null, LocalDate.of(2005, 1, 1), "Hiến pháp"));
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List.of(OLD, PROVINCES, COMMUNES, PROVINCE_MAPPING, MAPPING)
                .forEach(text -> files.put("tep-" + files.size() + ".csv", text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private CountryLoad load(Map<String, byte[]> files) {
        return loadCountry.load(new LoadCountry.Command(nation, files, SINCE, false));
    }

    private UnitSummary unit(UnitLevel level, String code, LocalDate day) {
        return units.byCode(level, code, day).orElseThrow();
    }

    @Test
    void makesTheMapOfEveryDay() {
        CountryLoad load = load(files());

        assertThat(load.refusals()).isEmpty();
        assertThat(load.problems()).isEmpty();
        assertThat(load.stages())
                .extracting(CountryLoad.Stage::day)
                .containsExactly(SINCE, REFORM, LocalDate.of(2026, 4, 30), LocalDate.of(2026, 9, 1));
        assertThat(units.below(nation, UnitLevel.DISTRICT, EVE)).hasSize(4);
        assertThat(units.below(nation, UnitLevel.DISTRICT, REFORM)).isEmpty();
        assertThat(units.below(nation, UnitLevel.COMMUNE, EVE)).hasSize(6);
        assertThat(units.below(nation, UnitLevel.COMMUNE, REFORM))
                .extracting(UnitSummary::title)
                .containsExactlyInAnyOrder(
                        "Xã Mộ Trạch", "Xã Đức Lợi", "Xã Hòa Lành", "Phường Hải Đăng", "Đặc khu Đảo Xa");
        assertThat(unit(UnitLevel.COMMUNE, "99103", LocalDate.of(2026, 5, 1)).title())
                .isEqualTo("Phường Đức Lợi");
        assertThat(unit(UnitLevel.PROVINCE, "91", LocalDate.of(2026, 9, 1)).title())
                .isEqualTo("Thành phố Sông Trà");
    }

    @Test
    void tellsANewUnitFromTheOneWhoseCodeItBears() {
        load(files());

        UnitSummary before = unit(UnitLevel.COMMUNE, "99101", EVE);
        UnitSummary after = unit(UnitLevel.COMMUNE, "99101", REFORM);
        assertThat(before.title()).isEqualTo("Xã Đức An");
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(history.whereNow(before.id(), REFORM))
                .extracting(UnitSummary::title)
                .containsExactly("Xã Mộ Trạch");
        assertThat(unit(UnitLevel.COMMUNE, "99201", EVE).id())
                .isEqualTo(unit(UnitLevel.COMMUNE, "99201", REFORM).id());
    }

    @Test
    void knowsADividedCommuneByItsParts() {
        load(files());

        UnitId divided = unit(UnitLevel.COMMUNE, "99104", EVE).id();
        assertThat(history.lineage(divided)).hasSize(2).allSatisfy(link -> {
            assertThat(link.relation()).isEqualTo(Relation.PART);
            assertThat(link.share()).isNull();
        });
        assertThat(units.standsFor(divided, REFORM)).isEmpty();
    }

    @Test
    void repeatedChangesNothing() {
        load(files());

        CountryLoad again = load(files());

        assertThat(again.changedNothing()).isTrue();
        assertThat(again.problems()).isEmpty();
    }

    @Test
    void aDryRunKeepsNothing() {
        CountryLoad load = loadCountry.load(new LoadCountry.Command(nation, files(), SINCE, true));

        assertThat(load.counts())
                .filteredOn(count -> count.day().equals(REFORM) && count.level() == UnitLevel.COMMUNE)
                .extracting(CountryLoad.Count::typeName, CountryLoad.Count::units)
                .contains(tuple("xã", 3L));
        org.springframework.test.context.transaction.TestTransaction.end();
        assertThat(units.byCode(UnitLevel.COMMUNE, "99101", REFORM)).isEmpty();
    }

    @Test
    void setsDisputedRowsAsideForAPerson() {
        CountryLoad load = load(files());

        assertThat(load.disputed()).extracting(CountryLoad.Disputed::oldCode).containsExactly("99103");
        DisputedRows.Row row = disputedRows.page(0, 500).stream()
                .filter(found -> found.row().oldCode().equals("99103"))
                .findFirst()
                .orElseThrow();
        settling.settle(row.id(), true).orThrow();
        assertThat(settling.settle(row.id(), true)).isInstanceOf(vn.congdongso.shared.Outcome.Refused.class);
        assertThat(disputedRows.page(0, 500))
                .filteredOn(found -> found.id().equals(row.id()))
                .extracting(DisputedRows.Row::state)
                .containsExactly(DisputedRows.State.ACCEPTED);
    }

    @Test
    void findsAUnitByTheNameOfBefore2023() {
        load(files());

        assertThat(search.find(new UnitSearch.Question("đức cũ", REFORM, nation, List.of(), 10)))
                .extracting(UnitSearch.Hit::matched)
                .contains("Đức Cũ");
    }

    @Test
    void tellsOfRowsThatCannotBe() {
        Map<String, byte[]> files = files();
        files.put("tep-0.csv", (OLD + """
                        commune,9910x,991,Xã,Xã Mã Sai,91,,
                        commune,99105,999,Xã,Xã Không Huyện,91,,
                        commune,99101,991,Xã,Xã Hai Lần,91,,
                        """).getBytes(StandardCharsets.UTF_8));
        files.put("khac.csv", "ten,tuoi,que\na,1,b\n".getBytes(StandardCharsets.UTF_8));

        CountryLoad load = load(files);

        assertThat(load.problems())
                .extracting(OfficialProblem::key)
                .containsExactlyInAnyOrder(
                        "country.problem.code",
                        "country.problem.no-parent",
                        "country.problem.twice",
                        "country.problem.unknown-file");
        assertThat(units.below(nation, UnitLevel.COMMUNE, EVE)).hasSize(6);
    }

    @Test
    void readsTheSpreadsheetOfTheStatisticsOffice() throws IOException {
        Map<String, byte[]> files = Map.of(
                "DanhMuc.xlsx",
                spreadsheet(List.of(
                        List.of("Tỉnh Thành Phố", "Mã TP", "Quận Huyện", "Mã QH", "Phường Xã", "Mã PX", "Cấp"),
                        List.of("Tỉnh Sông Trà", "91", "Huyện Mộ Trạch", "991", "Xã Đức An", "99101", "Xã"),
                        List.of("Tỉnh Sông Trà", "91", "Huyện Mộ Trạch", "991", "Xã Đức Lợi", "99103", "Xã"),
                        List.of("Thành phố Biển Xanh", "93", "Huyện Đảo Xa", "994", "", "", ""))));

        CountryLoad load = load(files);

        assertThat(load.problems()).isEmpty();
        assertThat(units.children(unit(UnitLevel.DISTRICT, "991", EVE).id(), EVE))
                .extracting(UnitSummary::title)
                .containsExactly("Xã Đức An", "Xã Đức Lợi");
        assertThat(unit(UnitLevel.DISTRICT, "994", EVE).title()).isEqualTo("Huyện Đảo Xa");
    }

    private static byte[] spreadsheet(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "thu", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh mục");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }
}
