package vn.congdongso.teams.domain;

import org.springframework.modulith.NamedInterface;

/** How a seat says who sits there. */
@NamedInterface("deeds")
public enum SeatKind {
    /** Whoever holds the office: Trưởng Công an phường. */
    OFFICE,
    /** One person by name. */
    NAMED,
    /** All leaders of the teams of the villages below: no list needs to be kept. */
    GROUP_LEADERS,
    /** Whoever holds the office in a unit right below: Chủ tịch UBND các xã, thị trấn. */
    OFFICE_BELOW
}
