package vn.congdongso.teams.domain;

import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.SeatRole;

/**
 * What bodies of a kind are called, and who sits in them.
 *
 * @param name without that of the unit: Tổ chuyển đổi số cộng đồng
 */
public record Naming(String name, String leader, String standingDeputy, String deputy, String member) {

    /** Where a locality has said nothing. */
    public static Naming usual(BodyKind kind) {
        return switch (kind) {
            case STEERING_COMMITTEE ->
                new Naming(
                        "Ban Chỉ đạo chuyển đổi số",
                        "Trưởng ban",
                        "Phó Trưởng ban thường trực",
                        "Phó Trưởng ban",
                        "Thành viên");
            case STEERING_TEAM -> team("Tổ chỉ đạo triển khai công nghệ số cộng đồng");
            case COMMUNITY_TEAM -> team("Tổ công nghệ số cộng đồng");
            case WORKING_GROUP -> team("Tổ công tác triển khai thực hiện Đề án 06");
        };
    }

    private static Naming team(String name) {
        return new Naming(name, "Tổ trưởng", "Tổ phó thường trực", "Tổ phó", "Thành viên");
    }

    public String of(SeatRole role) {
        return switch (role) {
            case LEADER -> leader;
            case STANDING_DEPUTY -> standingDeputy;
            case DEPUTY -> deputy;
            case MEMBER -> member;
        };
    }

    /** The line above those who have the role. */
    String group(SeatRole role, int howMany) {
        String word = of(role);
        boolean many = howMany > 1 && (role == SeatRole.DEPUTY || role == SeatRole.MEMBER);
        return many ? "Các " + Words.uncapitalised(word) : word;
    }

    Naming cleaned() {
        return new Naming(
                VietnameseText.clean(name),
                VietnameseText.clean(leader),
                VietnameseText.clean(standingDeputy),
                VietnameseText.clean(deputy),
                VietnameseText.clean(member));
    }
}
