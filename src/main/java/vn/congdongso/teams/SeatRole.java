package vn.congdongso.teams;

/** Roles in a body, in the order in which decisions list them. */
public enum SeatRole {
    /** Tổ trưởng. */
    LEADER,
    /** Tổ phó thường trực. */
    STANDING_DEPUTY,
    /** Tổ phó. */
    DEPUTY,
    /** Tổ viên, thành viên. */
    MEMBER
}
