package vn.congdongso.teams;

/** Kinds of body; what a body of the kind is called is written in its own name. */
public enum BodyKind {
    /** Ban chỉ đạo. */
    STEERING_COMMITTEE,
    /** Tổ chỉ đạo. */
    STEERING_TEAM,
    /** Tổ công nghệ số cộng đồng, also Tổ chuyển đổi số cộng đồng. */
    COMMUNITY_TEAM,
    /** Tổ công tác Đề án 06. */
    WORKING_GROUP
}
