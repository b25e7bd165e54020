package vn.congdongso.composition.domain;

/** How a body stands to the rule that governs it, from good to bad. */
public enum Standing {
    /** No rule governs it on the day. */
    NO_RULE,
    FULFILS,
    /** Whatever binds is fulfilled; a recommendation is not. */
    ADVISED,
    /** What is known does not tell: households nobody counted, positions nobody wrote down. */
    UNDECIDABLE,
    DEVIATES;

    static Standing worst(Iterable<Deviation> deviations) {
        Standing worst = FULFILS;
        for (Deviation deviation : deviations) {
            if (deviation.standing().ordinal() > worst.ordinal()) {
                worst = deviation.standing();
            }
        }
        return worst;
    }
}
