package vn.congdongso.access;

/** Everything that can be allowed; each handler names one. */
public enum Permission {
    VIEW_HOME,
    VIEW_PROGRESS,
    VIEW_TEAM,
    INVITE_MEMBER,
    VIEW_DECISION,
    DRAFT_DECISION,
    ISSUE_DECISION,
    LOG_VISIT,
    VIEW_VISITS,
    VIEW_REPORT,
    WRITE_REPORT,
    REVIEW_REPORT,
    CONSOLIDATE_REPORT,
    RECEIVE_REPORT,
    ASSIGN_TARGET,
    MANAGE_ACCOUNTS,
    READ_AUDIT,
    OWN_ACCOUNT,
    /** The administrative map, which is public: everybody with an account. */
    VIEW_UNITS,
    /** Lists of villages and their base figures. */
    MANAGE_VILLAGES,
    /** Decisions that change units. */
    REORGANISE_UNITS,
    /** Official lists and boundaries of the country. */
    LOAD_UNITS
}
