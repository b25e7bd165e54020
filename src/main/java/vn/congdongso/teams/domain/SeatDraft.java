package vn.congdongso.teams.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.SeatRole;

/**
 * A row of the list of members.
 *
 * @param name of the person; empty for an office
 * @param position the office, or what the named person is besides
 * @param invited asked to take part from outside (mời tham gia)
 * @param number that the row bears on a paper decision; null where rows are counted
 */
@NamedInterface("deeds")
public record SeatDraft(
        SeatRole role,
        SeatKind kind,
        String name,
        String position,
        boolean invited,
        @Nullable Integer number) {

    public static SeatDraft of(SeatRole role, SeatKind kind, String name, String position, boolean invited) {
        return new SeatDraft(role, kind, name, position, invited, null);
    }

    public static SeatDraft office(SeatRole role, String title) {
        return of(role, SeatKind.OFFICE, "", title, false);
    }

    public static SeatDraft invitedOffice(String title) {
        return of(SeatRole.MEMBER, SeatKind.OFFICE, "", title, true);
    }

    public static SeatDraft named(SeatRole role, String name, String position) {
        return of(role, SeatKind.NAMED, name, position, false);
    }

    public static SeatDraft groupLeaders(String shown) {
        return of(SeatRole.MEMBER, SeatKind.GROUP_LEADERS, "", shown, false);
    }

    /** @param office what everyone of them is called: Chủ tịch UBND */
    public static SeatDraft officeBelow(String office, String shown) {
        return of(SeatRole.MEMBER, SeatKind.OFFICE_BELOW, office, shown, false);
    }

    public SeatDraft numbered(int own) {
        return new SeatDraft(role, kind, name, position, invited, own);
    }

    SeatDraft cleaned() {
        boolean says = kind == SeatKind.NAMED || kind == SeatKind.OFFICE_BELOW;
        String cleanName = says ? VietnameseText.clean(name) : "";
        return new SeatDraft(role, kind, cleanName, VietnameseText.clean(position), invited, number);
    }

    /** Brings many, as a rule says, and not one. */
    public boolean byRule() {
        return kind == SeatKind.GROUP_LEADERS || kind == SeatKind.OFFICE_BELOW;
    }

    /** A row in which nothing has been written. */
    public boolean blank() {
        return kind != SeatKind.GROUP_LEADERS && name.isBlank() && position.isBlank();
    }
}
