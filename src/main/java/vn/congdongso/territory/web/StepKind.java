package vn.congdongso.territory.web;

import java.util.Optional;

/** The provisions that can be chosen when a decision on units is written. */
public enum StepKind {
    MERGE,
    SPLIT,
    RENAME,
    RETYPE,
    MOVE,
    ESTABLISH,
    END,
    ABOLISH_LEVEL;

    static Optional<StepKind> of(String text) {
        for (StepKind kind : values()) {
            if (kind.name().equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
