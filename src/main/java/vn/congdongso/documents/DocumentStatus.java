package vn.congdongso.documents;

/** Where a document stands. What replaced, amended or corrected it is told by its relations, not here. */
public enum DocumentStatus {
    /** Being written; has no number. */
    DRAFT,
    /** Written, and shown to those who decide. */
    IN_REVIEW,
    /** Has a number and a date; its content is fixed. */
    ISSUED,
    /** Issued, and taken back; its content stays readable. */
    RECALLED,
    /** A number taken by mistake; it is not given again (NĐ 30/2020/NĐ-CP, Điều 15). */
    VOID;

    /** Whether it has a number and a day. */
    public boolean issued() {
        return this != DRAFT && this != IN_REVIEW;
    }
}
