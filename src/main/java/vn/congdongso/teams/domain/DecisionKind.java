package vn.congdongso.teams.domain;

import org.springframework.modulith.NamedInterface;

/** What a decision does to the bodies that it names. */
@NamedInterface("deeds")
public enum DecisionKind {
    /** Thành lập. */
    ESTABLISH("thành lập"),
    /** Kiện toàn: the body lives on, with the members of the new list. */
    CONSOLIDATE("kiện toàn"),
    /** Hợp nhất: several bodies become one, which is one of them or a new one. */
    MERGE("hợp nhất"),
    /** Giải thể: the body ends. */
    DISSOLVE("giải thể");

    private final String word;

    DecisionKind(String word) {
        this.word = word;
    }

    /** As the decision writes it inside a sentence. */
    String word() {
        return word;
    }

    /** As the first word of an article. */
    String title() {
        return Words.capitalised(word);
    }

    /** Whether the bodies have members when the decision has taken effect. */
    public boolean leavesMembers() {
        return this != DISSOLVE;
    }

    /** Whether every body that it names exists before. */
    public boolean ofStandingBodies() {
        return this == CONSOLIDATE || this == DISSOLVE;
    }
}
