package vn.congdongso.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitChronicle.NewUnit;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/** Invented ground to stand on: a nation of two provinces, each with communes. Every call makes a new one. */
@Component
public class TestGround {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final UnitChronicle chronicle;

    TestGround(UnitChronicle chronicle) {
        this.chronicle = chronicle;
    }

    public record Ground(
            UnitId nation,
            UnitId province,
            UnitId otherProvince,
            UnitId commune,
            UnitId otherCommune,
            UnitId village,
            UUID body,
            UUID otherBody) {}

    public Ground aGround() {
        UnitId nation = unit(UnitLevel.NATION, "nước", "Việt Nam", null);
        UnitId province = unit(UnitLevel.PROVINCE, "tỉnh", "Bình Minh", nation);
        UnitId commune = unit(UnitLevel.COMMUNE, "phường", "Hoa Ban", province);
        return new Ground(
                nation,
                province,
                unit(UnitLevel.PROVINCE, "tỉnh", "Hoàng Hôn", nation),
                commune,
                unit(UnitLevel.COMMUNE, "xã", "Hoa Sim", province),
                unit(UnitLevel.VILLAGE, "tổ dân phố", "7", commune),
                UUID.randomUUID(),
                UUID.randomUUID());
    }

    public UnitId unit(UnitLevel level, String type, String name, @Nullable UnitId parent) {
        return chronicle.establish(
                new NewUnit(level, type, name, null, parent, LONG_AGO, "Danh mục thử " + UUID.randomUUID()));
    }
}
