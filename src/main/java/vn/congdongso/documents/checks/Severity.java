package vn.congdongso.documents.checks;

/** How much a finding weighs. */
public enum Severity {
    /** The document says something wrong, or lacks what it must have. */
    ERROR,
    /** A careful clerk would mend it. */
    WARNING
}
