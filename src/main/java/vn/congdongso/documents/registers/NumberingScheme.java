package vn.congdongso.documents.registers;

import java.util.Locale;

/** How the head of an agency has its administrative documents numbered (NĐ 30/2020/NĐ-CP, Điều 15). */
public enum NumberingScheme {
    /** Each kind for itself: QĐ-UBND, KH-UBND, UBND-VHXH count apart. */
    EACH_SYMBOL,
    /** All kinds in one series. */
    COMMON;

    /** Last part of a message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
