package vn.congdongso.reporting;

/** Where a report stands; a report that nobody has written in yet is open. */
public enum ReportStatus {
    /** Being written (Chưa gửi). */
    OPEN,
    /** With the level above, which has not answered (Chờ nhận). */
    SENT,
    /** Sent back with a reason, to be corrected (Trả lại). */
    RETURNED,
    /** Taken over by the level above; nothing changes any more (Đã nhận). */
    ACCEPTED;

    /** Whether its writer may still change words, and its figures follow the log. */
    public boolean writable() {
        return this == OPEN || this == RETURNED;
    }
}
