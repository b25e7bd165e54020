package vn.congdongso.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.ApplicationTest;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.units.UnitChronicle.NewUnit;
import vn.congdongso.units.UnitSearch.Hit;

/** A town of wards that became one ward, looked for by the names of both times. */
@ApplicationTest
class UnitSearchTests {

    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 1);

    private final UnitSearch search;
    private final UnitChronicle chronicle;
    private final UnitId nation;
    private final UnitId province;
    private final UnitId town;
    private final UnitId nghiaChanh;
    private final UnitId nghiaLo;
    private final UnitId groupInNghiaChanh;
    private final UnitId camThanh = new UnitId(Uuid7.next());
    private final String codeOfNghiaChanh = aCode();
    private final String codeOfNghiaLo = aCode();

    UnitSearchTests(UnitSearch search, UnitChronicle chronicle) {
        this.search = search;
        this.chronicle = chronicle;
        this.nation = unit(UnitLevel.NATION, "nước", "Việt Nam", null, null);
        this.province = unit(UnitLevel.PROVINCE, "tỉnh", "Quảng Ngãi", null, nation);
        this.town = unit(UnitLevel.DISTRICT, "thành phố", "Quảng Ngãi", null, province);
        this.nghiaChanh = unit(UnitLevel.COMMUNE, "phường", "Nghĩa Chánh", codeOfNghiaChanh, town);
        this.nghiaLo = unit(UnitLevel.COMMUNE, "phường", "Nghĩa Lộ", codeOfNghiaLo, town);
        this.groupInNghiaChanh = unit(UnitLevel.VILLAGE, "tổ dân phố", "5", null, nghiaChanh);
        decide(
                REFORM,
                Step.Merge.of(
                        List.of(nghiaChanh, nghiaLo),
                        new Step.Fresh(
                                camThanh, UnitLevel.COMMUNE, "phường", "Cẩm Thành", null, codeOfNghiaChanh, province)),
                new Step.AbolishLevel(province, UnitLevel.DISTRICT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phuong cam thanh",
                "Cẩm Thành",
                "CẨM THÀNH",
                "p. cẩm thành",
                "P.Cẩm Thành",
                "Phường Cẩm Thành, tỉnh Quảng Ngãi",
                "cam thanh, quang ngai",
                "cam thanh quang ngai",
                "cam tha",
                "thanh",
                "xã Cẩm Thành"
            })
    void findsAUnitHoweverItIsTyped(String text) {
        Hit first = find(text).getFirst();

        assertThat(first.unit().id()).isEqualTo(camThanh);
        assertThat(first.living()).isTrue();
        assertThat(first.matched()).isNull();
        assertThat(first.where()).isEqualTo("tỉnh Quảng Ngãi");
        assertThat(first.now()).isEmpty();
    }

    @Test
    void saysWhereTheGroundOfAnEndedUnitLies() {
        assertThat(find("Nghĩa Chánh")).singleElement().satisfies(hit -> {
            assertThat(hit.unit().title()).isEqualTo("Phường Nghĩa Chánh");
            assertThat(hit.living()).isFalse();
            assertThat(hit.matched()).isNull();
            assertThat(hit.where()).isEqualTo("thành phố Quảng Ngãi, tỉnh Quảng Ngãi");
            assertThat(hit.now()).extracting(UnitSummary::title).containsExactly("Phường Cẩm Thành");
        });
        assertThat(find("Nghĩa Chánh", OLD, nation).getFirst().living()).isTrue();
    }

    @Test
    void knowsCodesOfAllDaysAndTheBearerOfTodayFirst() {
        assertThat(find(codeOfNghiaChanh)).extracting(hit -> hit.unit().id()).containsExactly(camThanh, nghiaChanh);
        String newCode = aCode();
        decide(NOW.minusDays(1), new Step.Rename(camThanh, "Cẩm Thành", null, newCode));

        assertThat(find(newCode).getFirst().matched()).isNull();
        Hit byFormerCode = find(codeOfNghiaChanh).getFirst();
        assertThat(byFormerCode.unit().id()).isEqualTo(camThanh);
        assertThat(byFormerCode.matched()).isEqualTo(codeOfNghiaChanh);
        assertThat(byFormerCode.unit().code()).isEqualTo(newCode);
    }

    @Test
    void knowsFormerNamesAndSaysBySuchItWasFound() {
        UnitId village = unit(UnitLevel.VILLAGE, "thôn", "Xóm Mới", null, unitIn("xã", "Tịnh Khê"));
        decide(
                REFORM.plusDays(1),
                new Step.Rename(village, "Tân Lập", null, null),
                new Step.Retype(village, "tổ dân phố", Map.of()));
        chronicle.remember(Map.of(village, List.of("Gò Đu")), "Địa chí");

        assertThat(find("xom moi").getFirst()).satisfies(hit -> {
            assertThat(hit.unit().title()).isEqualTo("Tổ dân phố Tân Lập");
            assertThat(hit.matched()).isEqualTo("Thôn Xóm Mới");
        });
        assertThat(find("Gò Đu").getFirst().matched()).isEqualTo("Gò Đu");
        assertThat(find("go du, tinh khe").getFirst().unit().id()).isEqualTo(village);
        assertThat(find("Tân Lập").getFirst().matched()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hòa Bình", "Hoà Bình", "hoa binh", "xã HOÀ BÌNH", "x. hòa bình", "x hoa binh"})
    void readsBothWaysToWriteATone(String text) {
        UnitId commune = unitIn("xã", "Hòa Bình");

        assertThat(find(text).getFirst().unit().id()).isEqualTo(commune);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tdp 5", "TDP5", "Tổ dân phố 5", "5", "tổ dân phố 5, cẩm thành", "tdp 5, nghĩa chánh"})
    void readsAbbreviationsOfTypes(String text) {
        assertThat(find(text)).singleElement().satisfies(hit -> {
            assertThat(hit.unit().id()).isEqualTo(groupInNghiaChanh);
            assertThat(hit.where()).isEqualTo("phường Cẩm Thành, tỉnh Quảng Ngãi");
        });
    }

    @Test
    void looksOnlyWhereItIsAskedTo() {
        UnitId elsewhere = unit(UnitLevel.PROVINCE, "tỉnh", "Gia Lai", null, nation);
        UnitId other = unit(UnitLevel.COMMUNE, "xã", "Cẩm Thành", null, elsewhere);

        assertThat(find("cam thanh", NOW, elsewhere))
                .extracting(hit -> hit.unit().id())
                .containsExactly(other);
        assertThat(find("cam thanh, gia lai"))
                .extracting(hit -> hit.unit().id())
                .containsExactly(other);
        assertThat(find("cam thanh, ha noi")).isEmpty();
        assertThat(find("nghia chanh", NOW, elsewhere)).isEmpty();
        assertThat(find("nghia chanh", NOW, camThanh))
                .extracting(hit -> hit.unit().id())
                .containsExactly(nghiaChanh);
        assertThat(search.find(new UnitSearch.Question("quang ngai", NOW, nation, List.of(UnitLevel.DISTRICT), 10)))
                .extracting(hit -> hit.unit().id())
                .containsExactly(town);
    }

    @Test
    void putsEqualNamesFirstThenTheLivingThenTheLarger() {
        UnitId commune = unitIn("xã", "Sơn Hạ");
        UnitId village = unit(UnitLevel.VILLAGE, "thôn", "Sơn Hạ", null, commune);
        UnitId ended = unit(UnitLevel.COMMUNE, "xã", "Sơn Hạ", null, province);
        decide(REFORM, new Step.End(ended));
        UnitId beginning = unit(UnitLevel.COMMUNE, "xã", "Sơn Hạ Đông", null, province);
        UnitId part = unit(UnitLevel.COMMUNE, "xã", "Tây Sơn Hạ", null, province);

        assertThat(find("son ha"))
                .extracting(hit -> hit.unit().id())
                .containsExactly(commune, village, ended, beginning, part);
    }

    @Test
    void asksForNothingWhereNothingIsTyped() {
        assertThat(find("")).isEmpty();
        assertThat(find(" , ")).isEmpty();
        assertThat(find("%")).isEmpty();
        assertThat(find("_a%"))
                .noneMatch(hit ->
                        !hit.unit().title().toLowerCase(java.util.Locale.ROOT).contains("a"));
        assertThat(find("ế".repeat(5_000))).isEmpty();
        assertThat(find("a\u0000b\ud800")).isEmpty();
    }

    private List<Hit> find(String text) {
        return find(text, NOW, nation);
    }

    private List<Hit> find(String text, LocalDate day, UnitId within) {
        return search.find(new UnitSearch.Question(text, day, within, List.of(), 20));
    }

    private UnitId unitIn(String type, String name) {
        return unit(UnitLevel.COMMUNE, type, name, null, province);
    }

    private void decide(LocalDate day, Step... steps) {
        chronicle.apply(Reorganisation.of(day, "Nghị quyết", steps)).orThrow();
    }

    private UnitId unit(UnitLevel level, String type, String name, @Nullable String code, @Nullable UnitId parent) {
        return chronicle.establish(new NewUnit(level, type, name, code, parent, OLD, "Danh mục"));
    }

    /** The official ones are shorter, so that no other test has it. */
    private static String aCode() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L));
    }
}
