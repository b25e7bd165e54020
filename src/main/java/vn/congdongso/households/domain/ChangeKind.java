package vn.congdongso.households.domain;

/** What can be done to a household. */
public enum ChangeKind {
    ADDED,
    CORRECTED,
    LEFT,
    RETURNED,
    MERGED,
    ASSIGNED,
    PHONE_KEPT,
    CLEARED
}
