package vn.congdongso.composition.domain;

/** How far a clause binds, by the words in which it is written. */
public enum Strength {
    /** "gồm", "có", "tối thiểu", "ít nhất". */
    MUST,
    /** "có thể gồm", "khuyến nghị", "ưu tiên": told, but no deviation. */
    SHOULD,
    /** "có thể", "tùy tình hình": kept for the reader, never told of a body. */
    MAY
}
