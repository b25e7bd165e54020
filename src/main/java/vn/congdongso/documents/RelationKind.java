package vn.congdongso.documents;

/** What one document does to another (NĐ 30/2020/NĐ-CP, Điều 18; Luật Ban hành văn bản QPPL, by analogy). */
public enum RelationKind {
    /** Thay thế. */
    REPLACES(true),
    /** Sửa đổi, bổ sung. */
    AMENDS(true),
    /** Đính chính. */
    CORRECTS(true),
    /** Thu hồi. */
    RECALLS(true),
    /** A decision on a proposal. */
    DECIDES(false),
    /** Trả lời. */
    ANSWERS(false),
    /** Căn cứ, thực hiện. */
    BASED_ON(false);

    private final boolean changesOther;

    RelationKind(boolean changesOther) {
        this.changesOther = changesOther;
    }

    /** Only the agency that issued a document may do this to it. */
    public boolean changesOther() {
        return changesOther;
    }
}
