package vn.congdongso.documents;

/** Where a document stands. */
public enum DocumentStatus {
    /** Being written; has no number. */
    DRAFT,
    /** Has a number and a date; its content is fixed. */
    ISSUED
}
