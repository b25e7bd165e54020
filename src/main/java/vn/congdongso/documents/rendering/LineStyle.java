package vn.congdongso.documents.rendering;

/**
 * The components of an official document (Decree 30/2020, appendix I; the sizes are those of the official sample). Each
 * has one name in the style sheet of the preview and the PDF and one in the .docx; their looks are written there.
 */
enum LineStyle {
    NATION("p", "od-nation", "QuocHieu"),
    MOTTO("p", "od-motto", "TieuNgu", 1.0, 14, true),
    PARENT_BODY("p", "od-parent", "CoQuanChuQuan"),
    ISSUING_BODY("p", "od-issuer", "CoQuanBanHanh", 0.4, 13, true),
    NUMBER("p", "od-number", "SoKyHieu"),
    ABOUT("p", "od-about", "VeViec"),
    PLACE_DATE("p", "od-date", "DiaDanhNgay"),
    PLACE_DATE_TIGHT("p", "od-date od-tight", "DiaDanhNgayHep"),
    TYPE_NAME("h1", "od-type", "TenLoai"),
    SUBJECT("p", "od-subject", "TrichYeu", 0.4, 14, true),
    ADDRESSEE_ALONE("p", "od-to", "KinhGui"),
    ADDRESSEE_LABEL("p", "od-to-label", "KinhGuiNhieu"),
    ADDRESSEE("p", "od-to-item", "KinhGuiDong"),
    AUTHORITY("p", "od-authority", "ThamQuyen"),
    BASIS("p", "od-basis", "CanCu"),
    RESOLVES("p", "od-resolves", "QuyetDinh"),
    CHAPTER("h2", "od-chapter", "PhanChuong"),
    CHAPTER_TITLE("p", "od-chapter-title", "TenPhanChuong"),
    ARTICLE("h2", "od-article", "Dieu"),
    ARTICLE_TEXT("p", "od-body", "NoiDung"),
    GROUP("h2", "od-group", "MucLaMa"),
    CLAUSE("h3", "od-clause", "KhoanCoTen"),
    SUBCLAUSE("h4", "od-subclause", "TieuMuc"),
    BODY("p", "od-body", "NoiDung"),
    CENTRED("p", "od-centred", "GiuaDong"),
    CELL("p", "od-cell", "BangChu"),
    CELL_CENTRE("p", "od-cell od-middle", "BangGiua"),
    CELL_END("p", "od-cell od-end", "BangSo"),
    SIGNING("p", "od-signing", "QuyenKy"),
    SIGNER("p", "od-signer", "HoTen"),
    RECIPIENTS("p", "od-recipients", "NoiNhan"),
    RECIPIENT("p", "od-recipient", "NoiNhanDong"),
    ANNEX("h2", "od-annex-label", "PhuLuc"),
    ANNEX_TITLE("p", "od-annex-title", "TenPhuLuc"),
    ANNEX_REFERENCE("p", "od-annex-reference", "PhuLucKemTheo");

    private final String tag;
    private final String cssClass;
    private final String wordStyle;
    private final double rule;
    private final int points;
    private final boolean bold;

    LineStyle(String tag, String cssClass, String wordStyle) {
        this(tag, cssClass, wordStyle, 0, 0, false);
    }

    /** With a rule below; size and weight are needed here as well, because .docx wants the rule's length in advance. */
    LineStyle(String tag, String cssClass, String wordStyle, double rule, int points, boolean bold) {
        this.tag = tag;
        this.cssClass = cssClass;
        this.wordStyle = wordStyle;
        this.rule = rule;
        this.points = points;
        this.bold = bold;
    }

    String tag() {
        return tag;
    }

    String cssClass() {
        return cssClass;
    }

    String wordStyle() {
        return wordStyle;
    }

    /** The length of the rule below as a share of the text's; 0 for none. */
    double rule() {
        return rule;
    }

    int points() {
        return points;
    }

    boolean bold() {
        return bold;
    }
}
