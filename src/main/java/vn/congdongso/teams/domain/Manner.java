package vn.congdongso.teams.domain;

import org.springframework.modulith.NamedInterface;

/** How a decision on a body that exists already says who its members are. */
@NamedInterface("deeds")
public enum Manner {
    /** The whole list. */
    WHOLE_LIST,
    /** Who comes, who goes, who changes role; the whole list stands in the annex. */
    DIFFERENCE
}
