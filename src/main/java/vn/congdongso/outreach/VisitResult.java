package vn.congdongso.outreach;

/** How a visit ended. */
public enum VisitResult {
    /** Làm được. */
    DONE,
    /** Hẹn lại. */
    CONTINUES,
    /** Chưa được. */
    NOT_DONE
}
