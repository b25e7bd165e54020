package vn.congdongso.people;

/** Ways to reach a person; each is kept for a purpose to which the person agreed. */
public enum ContactKind {
    /** Kept as E.164. */
    PHONE,
    EMAIL,
    /** Whether the phone's number is on Zalo: {@code true} or {@code false}. */
    ZALO
}
