package vn.congdongso.teams.domain;

import org.springframework.modulith.NamedInterface;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.SeatRole;

/**
 * A row of the list of members.
 *
 * @param name of the person; empty for an office
 * @param position the office, or what the named person is besides
 * @param invited asked to take part from outside (mời tham gia)
 */
@NamedInterface("deeds")
public record SeatDraft(SeatRole role, SeatKind kind, String name, String position, boolean invited) {

    public static SeatDraft office(SeatRole role, String title) {
        return new SeatDraft(role, SeatKind.OFFICE, "", title, false);
    }

    public static SeatDraft invitedOffice(String title) {
        return new SeatDraft(SeatRole.MEMBER, SeatKind.OFFICE, "", title, true);
    }

    public static SeatDraft named(SeatRole role, String name, String position) {
        return new SeatDraft(role, SeatKind.NAMED, name, position, false);
    }

    public static SeatDraft groupLeaders(String shown) {
        return new SeatDraft(SeatRole.MEMBER, SeatKind.GROUP_LEADERS, "", shown, false);
    }

    SeatDraft cleaned() {
        String cleanName = kind == SeatKind.NAMED ? VietnameseText.clean(name) : "";
        return new SeatDraft(role, kind, cleanName, VietnameseText.clean(position), invited);
    }

    /** A row in which nothing has been written. */
    public boolean blank() {
        return kind != SeatKind.GROUP_LEADERS && name.isBlank() && position.isBlank();
    }
}
