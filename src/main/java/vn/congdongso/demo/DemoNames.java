package vn.congdongso.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Names put together at random from common parts, the same ones at every loading; they mean nobody. */
final class DemoNames {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Võ", "Huỳnh", "Đỗ", "Bùi", "Đặng", "Phan", "Trương", "Hồ", "Đinh", "Tạ");
    private static final List<String> MEN_MIDDLE =
            List.of("Văn", "Đức", "Minh", "Quốc", "Thanh", "Hữu", "Công", "Ngọc");
    private static final List<String> WOMEN_MIDDLE = List.of("Thị", "Thị Thu", "Thị Mỹ", "Thị Kim", "Ngọc", "Thị Hồng");
    private static final List<String> MEN = List.of(
            "An", "Bảo", "Cường", "Dũng", "Hải", "Hùng", "Khoa", "Lâm", "Nam", "Phúc", "Quân", "Sơn", "Tài", "Tâm",
            "Vinh");
    private static final List<String> WOMEN = List.of(
            "Anh", "Bích", "Diệu", "Hà", "Hạnh", "Hoa", "Lan", "Liên", "Mai", "Nga", "Oanh", "Phượng", "Thảo", "Vân",
            "Yến");

    private final Random random = new Random(20251001);
    private final Set<String> given = new HashSet<>();

    String man() {
        return unused(MEN_MIDDLE, MEN);
    }

    String woman() {
        return unused(WOMEN_MIDDLE, WOMEN);
    }

    private String unused(List<String> middle, List<String> last) {
        while (true) {
            String name = one(FAMILY) + " " + one(middle) + " " + one(last);
            if (given.add(name)) {
                return name;
            }
        }
    }

    private String one(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
