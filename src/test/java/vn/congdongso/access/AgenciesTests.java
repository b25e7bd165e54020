package vn.congdongso.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congdongso.ApplicationTest;
import vn.congdongso.units.LineageLink;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitChronicle.NewUnit;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

@ApplicationTest
class AgenciesTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate DISTRICTS_END = LocalDate.of(2025, 7, 1);

    private final Agencies agencies;
    private final Visitors visitors;
    private final UnitChronicle chronicle;
    private final UnitId province;
    private final UnitId commune;
    private final UnitId district;

    AgenciesTests(Agencies agencies, Visitors visitors, UnitChronicle chronicle) {
        this.agencies = agencies;
        this.visitors = visitors;
        this.chronicle = chronicle;
        UnitId nation = unit(UnitLevel.NATION, "nước", "Việt Nam", null);
        this.province = unit(UnitLevel.PROVINCE, "tỉnh", "Quảng Ngãi", nation);
        this.district = unit(UnitLevel.DISTRICT, "huyện", "Nghĩa Hành", province);
        this.commune = unit(UnitLevel.COMMUNE, "xã", "Hành Đức", district);
        chronicle.moveTo(commune, province, "xã", DISTRICTS_END, "Luật");
        chronicle.end(district, DISTRICTS_END, "Luật");
    }

    private UnitId unit(UnitLevel level, String type, String name, @Nullable UnitId parent) {
        return chronicle.establish(new NewUnit(level, type, name, null, parent, LONG_AGO, "Nghị quyết"));
    }

    private List<UnitId> where(Role role, UnitId unit, Permission what) {
        return List.copyOf(
                agencies.where(visitors.official(role, unit).known(), what).keySet());
    }

    @Test
    void theProvinceWritesForItsDistrictsThatAreGone() {
        assertThat(where(Role.DEPARTMENT_OFFICIAL, province, Permission.WRITE_DOCUMENT))
                .containsExactly(province, district);
    }

    @Test
    void whatIsReadReachesDownToTheCommunes() {
        assertThat(where(Role.DEPARTMENT_OFFICIAL, province, Permission.VIEW_DOCUMENT))
                .containsExactlyInAnyOrder(province, district, commune);
    }

    @Test
    void aCommuneSpeaksForItselfAlone() {
        assertThat(where(Role.COMMUNE_OFFICIAL, commune, Permission.WRITE_DOCUMENT))
                .containsExactly(commune);
    }

    @Test
    void districtsOfAProvinceThatWasMergedComeWithIt() {
        UnitId nation = unit(UnitLevel.NATION, "nước", "Việt Nam", null);
        UnitId other = unit(UnitLevel.PROVINCE, "tỉnh", "Kon Tum", nation);
        UnitId far = unit(UnitLevel.DISTRICT, "huyện", "Đăk Hà", other);
        chronicle.end(far, DISTRICTS_END, "Luật");
        chronicle.end(other, DISTRICTS_END, "Nghị quyết");
        chronicle.trace(
                new LineageLink(other, province, DISTRICTS_END, LineageLink.Relation.WHOLE, null, "Nghị quyết"));

        assertThat(where(Role.DEPARTMENT_OFFICIAL, province, Permission.WRITE_DOCUMENT))
                .containsExactlyInAnyOrder(province, district, other, far);
    }
}
