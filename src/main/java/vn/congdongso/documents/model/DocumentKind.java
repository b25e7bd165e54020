package vn.congdongso.documents.model;

/** The kinds of document that the product writes, with the names and abbreviations of Decree 30/2020, appendix III. */
public enum DocumentKind {
    QUYET_DINH("Quyết định", "QĐ"),
    CONG_VAN("Công văn", ""),
    TO_TRINH("Tờ trình", "TTr"),
    KE_HOACH("Kế hoạch", "KH"),
    BAO_CAO("Báo cáo", "BC"),
    GIAY_MOI("Giấy mời", "GM"),
    THONG_BAO("Thông báo", "TB"),
    BIEN_BAN("Biên bản", "BB");

    private final String typeName;
    private final String abbreviation;

    DocumentKind(String typeName, String abbreviation) {
        this.typeName = typeName;
        this.abbreviation = abbreviation;
    }

    /** As it is written inside a sentence: "Quyết định". */
    public String typeName() {
        return typeName;
    }

    /** Empty for an official letter, whose symbol names the body and the drafting unit only. */
    public String abbreviation() {
        return abbreviation;
    }

    /** An official letter shows "V/v …" under its number instead of a type name and a title. */
    public boolean letter() {
        return this == CONG_VAN;
    }

    /** Minutes carry neither place nor date in the head and are signed by two persons. */
    public boolean minutes() {
        return this == BIEN_BAN;
    }

    /** A decision names who decides, and then decides. */
    public boolean decision() {
        return this == QUYET_DINH;
    }
}
