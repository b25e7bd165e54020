package vn.congdongso.outreach;

/** What a topic serves; every decision on the teams groups their tasks so. */
public enum Pillar {
    /** Chính quyền số. */
    GOVERNMENT,
    /** Kinh tế số. */
    ECONOMY,
    /** Xã hội số. */
    SOCIETY,
    /** Tuyên truyền. */
    PROPAGANDA
}
