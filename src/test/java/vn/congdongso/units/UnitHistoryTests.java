package vn.congdongso.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.units.UnitChronicle.NewUnit;

@ApplicationTest
class UnitHistoryTests {

    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final Units units;
    private final UnitChronicle chronicle;
    private final JdbcClient jdbc;
    private final UnitId nation;

    UnitHistoryTests(Units units, UnitChronicle chronicle, JdbcClient jdbc) {
        this.units = units;
        this.chronicle = chronicle;
        this.jdbc = jdbc;
        this.nation = unit(UnitLevel.NATION, "nước", "Việt Nam", null);
    }

    @Test
    void aVillageThatMovesIsFoundInTheParentOfEachDay() {
        UnitId province = unit(UnitLevel.PROVINCE, "tỉnh", "Quảng Ngãi", nation);
        UnitId district = unit(UnitLevel.DISTRICT, "huyện", "Mộ Đức", province);
        UnitId before = unit(UnitLevel.COMMUNE, "xã", "Đức Tân", district);
        UnitId village = unit(UnitLevel.VILLAGE, "thôn", "Phước Vĩnh", before);
        UnitId after = new UnitId(Uuid7.next());

        chronicle
                .apply(Reorganisation.of(
                        REFORM,
                        "Nghị quyết",
                        Step.Merge.of(
                                List.of(before),
                                new Step.Fresh(after, UnitLevel.COMMUNE, "xã", "Mộ Đức", null, null, province)),
                        new Step.AbolishLevel(province, UnitLevel.DISTRICT)))
                .orThrow();

        LocalDate eve = REFORM.minusDays(1);
        assertThat(units.ancestors(village, eve))
                .extracting(UnitSummary::id)
                .containsExactly(nation, province, district, before);
        assertThat(units.ancestors(village, REFORM))
                .extracting(UnitSummary::id)
                .containsExactly(nation, province, after);
        assertThat(units.children(before, eve)).extracting(UnitSummary::id).containsExactly(village);
        assertThat(units.find(before, REFORM)).isEmpty();
        assertThat(units.lastKnown(before, REFORM))
                .get()
                .extracting(UnitSummary::fullName)
                .isEqualTo("xã Đức Tân");
        assertThat(units.coveredBy(before, REFORM)).contains(after.value(), province.value());
        assertThat(units.coveredBy(before, eve)).doesNotContain(after.value());
    }

    @Test
    void aParentCannotEndWhileAUnitStillLiesInIt() {
        UnitId province = unit(UnitLevel.PROVINCE, "tỉnh", "Hà Tĩnh", nation);
        unit(UnitLevel.COMMUNE, "xã", "Hương Sơn", province);

        assertThat(chronicle.apply(Reorganisation.of(REFORM, "Nghị quyết", new Step.End(province))))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting("key")
                                .containsExactly("units.violation.not-empty"));
    }

    @Test
    void namesWithNumbersComeInTheOrderOfTheirValue() {
        UnitId province = unit(UnitLevel.PROVINCE, "tỉnh", "Lào Cai", nation);
        UnitId ward = unit(UnitLevel.COMMUNE, "phường", "Lào Cai", province);
        for (String name : List.of("10", "Đông", "9", "Dốc Đỏ", "Ân")) {
            unit(UnitLevel.VILLAGE, "tổ dân phố", name, ward);
        }

        assertThat(units.children(ward, OLD))
                .extracting(UnitSummary::name)
                .containsExactly("9", "10", "Ân", "Dốc Đỏ", "Đông");
        assertThat(units.children(ward, OLD).getFirst().fullName()).isEqualTo("Tổ dân phố 9");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void storedPathsEqualTheRecomputedOnesAfterRandomMoves(long seed) {
        Random random = new Random(seed);
        UnitId province = unit(UnitLevel.PROVINCE, "tỉnh", "Ngẫu Nhiên " + seed, nation);
        List<UnitId> communes = random.ints(4, 0, 9)
                .mapToObj(i -> unit(UnitLevel.COMMUNE, "xã", "Xã " + i, province))
                .toList();
        List<UnitId> villages = random.ints(12, 0, 4)
                .mapToObj(i -> unit(UnitLevel.VILLAGE, "thôn", "Thôn " + UUID.randomUUID(), communes.get(i)))
                .toList();
        for (int move = 1; move <= 20; move++) {
            chronicle.moveTo(
                    villages.get(random.nextInt(12)),
                    communes.get(random.nextInt(4)),
                    "thôn",
                    OLD.plusDays(move),
                    "Nghị quyết");
        }

        assertThat(versionsWhosePathDiffersFromTheirParents(province)).isZero();
    }

    private long versionsWhosePathDiffersFromTheirParents(UnitId province) {
        return jdbc.sql("""
                        SELECT count(*)
                        FROM units.unit_version v
                        JOIN units.unit u ON u.id = v.unit_id
                        JOIN units.unit_version p ON p.unit_id = v.parent_id AND p.valid && v.valid
                        WHERE v.province_id = :province AND v.path <> p.path || u.no::text
                        """)
                .param("province", province.value())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private UnitId unit(UnitLevel level, String type, String name, @org.jspecify.annotations.Nullable UnitId parent) {
        return chronicle.establish(new NewUnit(level, type, name, null, parent, OLD, "Danh mục " + UUID.randomUUID()));
    }
}
