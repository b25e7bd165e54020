package vn.congdongso.reporting;

/** Whose report it is. */
public enum ReportKind {
    /** Of a team, to its commune. */
    TEAM,
    /** Of a commune, to the department. */
    COMMUNE
}
