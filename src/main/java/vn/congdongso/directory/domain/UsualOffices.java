package vn.congdongso.directory.domain;

import java.util.List;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/**
 * Offices that units of a level have, for a table that is still empty. What decisions call them differs from place to
 * place; the titles here are those of a commune after 1 July 2025 (Luật 72/2025/QH15; Nghị định 150/2025/NĐ-CP).
 */
public final class UsualOffices {

    private static final List<String> COMMUNE = List.of(
            "Bí thư Đảng ủy {t}",
            "Chủ tịch Hội đồng nhân dân {t}",
            "Chủ tịch Ủy ban nhân dân {t}",
            "Phó Chủ tịch Ủy ban nhân dân {t}",
            "Chánh Văn phòng HĐND và UBND {t}",
            "Trưởng phòng Văn hóa - Xã hội {t}",
            "Trưởng phòng Kinh tế{h} {t}",
            "Trưởng Công an {t}",
            "Chỉ huy trưởng Ban Chỉ huy Quân sự {t}",
            "Chủ tịch Ủy ban MTTQ Việt Nam {t}",
            "Bí thư Đoàn TNCS Hồ Chí Minh {t}");

    private static final List<String> VILLAGE =
            List.of("Bí thư Chi bộ {t}", "Trưởng {t}", "Trưởng Ban công tác Mặt trận {t}");

    private static final List<String> PROVINCE = List.of(
            "Chủ tịch Ủy ban nhân dân {t}",
            "Phó Chủ tịch Ủy ban nhân dân {t}",
            "Giám đốc Sở Khoa học và Công nghệ",
            "Phó Giám đốc Sở Khoa học và Công nghệ");

    private UsualOffices() {}

    public static List<String> of(UnitSummary unit) {
        List<String> titles = unit.level() == UnitLevel.COMMUNE
                ? COMMUNE
                : unit.level() == UnitLevel.VILLAGE
                        ? VILLAGE
                        : unit.level() == UnitLevel.PROVINCE ? PROVINCE : List.of();
        boolean ward = unit.typeName().equals("phường");
        return titles.stream()
                .map(title -> title.replace("{t}", unit.typeName()).replace("{h}", ward ? ", Hạ tầng và Đô thị" : ""))
                .toList();
    }
}
