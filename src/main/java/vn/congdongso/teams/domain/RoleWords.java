package vn.congdongso.teams.domain;

import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.SeatRole;

/** What the roles of a body are called in its decisions; a committee has heads where a team has leaders. */
final class RoleWords {

    private RoleWords() {}

    static String of(BodyKind kind, SeatRole role) {
        String body = committee(kind) ? "ban" : "tổ";
        return switch (role) {
            case LEADER -> committee(kind) ? "Trưởng ban" : "Tổ trưởng";
            case STANDING_DEPUTY -> deputy(body) + " thường trực";
            case DEPUTY -> deputy(body);
            case MEMBER -> "Thành viên";
        };
    }

    /** The line above those who have the role. */
    static String group(BodyKind kind, SeatRole role, int howMany) {
        String word = of(kind, role);
        boolean many = howMany > 1 && (role == SeatRole.DEPUTY || role == SeatRole.MEMBER);
        return many ? "Các " + Words.uncapitalised(word) : word;
    }

    private static String deputy(String body) {
        return body.equals("ban") ? "Phó Trưởng ban" : "Tổ phó";
    }

    private static boolean committee(BodyKind kind) {
        return kind == BodyKind.STEERING_COMMITTEE;
    }
}
