package vn.congdongso.access;

import static vn.congdongso.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** What a person is allowed, by the office or seat that they hold. */
public enum Role {
    /** Keeps accounts; sees no work. */
    ADMINISTRATOR(VIEW_HOME, OWN_ACCOUNT, MANAGE_ACCOUNTS, VIEW_UNITS, LOAD_UNITS),
    /** Reads everything, changes nothing. */
    AUDITOR(
            VIEW_HOME,
            OWN_ACCOUNT,
            VIEW_UNITS,
            READ_AUDIT,
            VIEW_PROGRESS,
            VIEW_TEAM,
            VIEW_DECISION,
            VIEW_VISITS,
            VIEW_REPORT,
            VIEW_DOCUMENT,
            VIEW_RULES,
            VIEW_HOUSEHOLDS),
    /** Sở Khoa học và Công nghệ: assigns targets, receives reports, sets the rules; the province's own documents. */
    DEPARTMENT_OFFICIAL(
            VIEW_HOME,
            OWN_ACCOUNT,
            VIEW_PROGRESS,
            VIEW_TEAM,
            VIEW_DECISION,
            VIEW_VISITS,
            VIEW_REPORT,
            RECEIVE_REPORT,
            ASSIGN_TARGET,
            VIEW_UNITS,
            REORGANISE_UNITS,
            DRAFT_DECISION,
            ISSUE_DECISION,
            VIEW_DOCUMENT,
            WRITE_DOCUMENT,
            ISSUE_DOCUMENT,
            KEEP_REGISTER,
            MANAGE_SIGNING,
            MANAGE_OFFICES,
            VIEW_RULES,
            MANAGE_RULES,
            MANAGE_WORDING,
            VIEW_HOUSEHOLDS),
    /** Phòng Văn hóa - Xã hội: decisions, teams, documents, the commune's reports. */
    COMMUNE_OFFICIAL(
            VIEW_HOME,
            OWN_ACCOUNT,
            VIEW_PROGRESS,
            VIEW_TEAM,
            INVITE_MEMBER,
            VIEW_DECISION,
            DRAFT_DECISION,
            ISSUE_DECISION,
            VIEW_VISITS,
            CORRECT_VISIT,
            VIEW_REPORT,
            REVIEW_REPORT,
            CONSOLIDATE_REPORT,
            VIEW_UNITS,
            MANAGE_VILLAGES,
            REORGANISE_UNITS,
            VIEW_DOCUMENT,
            WRITE_DOCUMENT,
            ISSUE_DOCUMENT,
            KEEP_REGISTER,
            MANAGE_SIGNING,
            MANAGE_OFFICES,
            VIEW_RULES,
            VIEW_HOUSEHOLDS,
            KEEP_HOUSEHOLDS),
    /** Tổ trưởng, Tổ phó thường trực: the team's log, report and phones. */
    TEAM_LEADER(
            VIEW_HOME,
            OWN_ACCOUNT,
            VIEW_TEAM,
            INVITE_MEMBER,
            LOG_VISIT,
            VIEW_VISITS,
            CORRECT_VISIT,
            VIEW_REPORT,
            WRITE_REPORT,
            VIEW_UNITS,
            VIEW_HOUSEHOLDS,
            KEEP_HOUSEHOLDS),
    /** Tổ phó, Tổ viên. */
    TEAM_MEMBER(
            VIEW_HOME,
            OWN_ACCOUNT,
            VIEW_TEAM,
            LOG_VISIT,
            VIEW_VISITS,
            CORRECT_VISIT,
            VIEW_UNITS,
            VIEW_HOUSEHOLDS,
            KEEP_HOUSEHOLDS);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... more) {
        this.permissions = EnumSet.of(first, more);
    }

    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }

    /** Held by a seat in a body, not granted on a unit. */
    public boolean ofBody() {
        return this == TEAM_LEADER || this == TEAM_MEMBER;
    }
}
