package vn.congdongso.access;

/** Everything that can be allowed; each handler names one. */
public enum Permission {
    VIEW_HOME,
    VIEW_PROGRESS,
    VIEW_TEAM,
    INVITE_MEMBER,
    VIEW_DECISION,
    DRAFT_DECISION(true),
    ISSUE_DECISION(true),
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
    LOAD_UNITS,
    /** The registers and every document in them. */
    VIEW_DOCUMENT,
    /** Drafts of official documents of one's own agency, remarks on them. */
    WRITE_DOCUMENT(true),
    /** Number, day and signature of the agency's documents; recall, void, correction. */
    ISSUE_DOCUMENT(true),
    /** Văn thư: incoming documents, dispatch, scans, templates, how the agency numbers. */
    KEEP_REGISTER(true),
    /** Who may sign what, with which seal. */
    MANAGE_SIGNING(true),
    /** Offices and who holds them; how a member can be reached. */
    MANAGE_OFFICES,
    /** Rules on the composition of bodies, and which bodies deviate. */
    VIEW_RULES,
    /** The rules themselves. */
    MANAGE_RULES,
    /** What bodies and roles are called in a province. */
    MANAGE_WORDING,
    /** The register of households of a village. */
    VIEW_HOUSEHOLDS,
    /** Households added, corrected, assigned, and what they agreed to. */
    KEEP_HOUSEHOLDS,
    /** Saying anew what a logged visit was, or taking it back: one's own, a leader the team's, an official later. */
    CORRECT_VISIT;

    private final boolean ofOwnAgency;

    Permission() {
        this(false);
    }

    Permission(boolean ofOwnAgency) {
        this.ofOwnAgency = ofOwnAgency;
    }

    /**
     * A deed in the agency's own name: a province's official does not do it for a commune. For agencies of a level that
     * exists no more the level above acts, to enter their history.
     */
    public boolean ofOwnAgency() {
        return ofOwnAgency;
    }
}
