package vn.congdongso.indicators.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitChronicle.NewUnit;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/** A province of its own for each test, with two communes. */
public record Ground(UnitChronicle chronicle, UnitId nation, UnitId province, UnitId commune, UnitId neighbour) {

    public static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    public static Ground of(UnitChronicle chronicle) {
        UnitId nation = unit(chronicle, UnitLevel.NATION, "nước", "Việt Nam", null);
        UnitId province = unit(chronicle, UnitLevel.PROVINCE, "tỉnh", "Quảng Ngãi", nation);
        return new Ground(
                chronicle,
                nation,
                province,
                unit(chronicle, UnitLevel.COMMUNE, "phường", "Cẩm Thành", province),
                unit(chronicle, UnitLevel.COMMUNE, "xã", "Mộ Đức", province));
    }

    public UnitId village(String name, UnitId in) {
        return unit(chronicle, UnitLevel.VILLAGE, "thôn", name, in);
    }

    public void move(UnitId village, UnitId to, LocalDate from) {
        chronicle.moveTo(village, to, "thôn", from, "Nghị quyết");
    }

    private static UnitId unit(
            UnitChronicle chronicle, UnitLevel level, String type, String name, @Nullable UnitId parent) {
        return chronicle.establish(
                new NewUnit(level, type, name, null, parent, BEGINNING, "Danh mục " + UUID.randomUUID()));
    }
}
