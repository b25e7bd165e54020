package vn.congdongso.households;

/** What the team needs to know of a household before it knocks. */
public enum HouseholdMark {
    /** Somebody in it uses a smartphone. */
    SMARTPHONE,
    /** Hộ kinh doanh. */
    HOUSEHOLD_BUSINESS,
    /** A registered enterprise has its seat there. */
    BUSINESS,
    /** Nobody in it manages without help. */
    NEEDS_HELP
}
