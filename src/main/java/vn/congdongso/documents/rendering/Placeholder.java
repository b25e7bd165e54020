package vn.congdongso.documents.rendering;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congdongso.documents.model.DocumentKind;

/**
 * What can stand in a locality's own template, written {@code {{code}}}: the components of Decree 30/2020, appendix I,
 * part II. Blocks take a paragraph of their own, into whose place their paragraphs come.
 */
public enum Placeholder {
    PARENT_BODY("co_quan_chu_quan", Need.OPTIONAL, false),
    ISSUING_BODY("co_quan_ban_hanh", Need.OPTIONAL, false),
    NUMBER("so_ky_hieu", Need.ALWAYS, false),
    PLACE_DATE("dia_danh_ngay", Need.EXCEPT_MINUTES, false),
    TYPE_NAME("ten_loai", Need.OPTIONAL, false),
    SUBJECT("trich_yeu", Need.ALWAYS, false),
    ADDRESSEES("kinh_gui", Need.LETTERS, true),
    AUTHORITY("tham_quyen", Need.DECISIONS, false),
    BASES("can_cu", Need.DECISIONS, true),
    BODY("noi_dung", Need.ALWAYS, true),
    SIGNING("chuc_vu_ky", Need.ALWAYS, false),
    SIGNER("ho_ten_ky", Need.ALWAYS, false),
    SECRETARY("ho_ten_thu_ky", Need.MINUTES, false),
    RECIPIENTS("noi_nhan", Need.EXCEPT_MINUTES, true),
    ANNEXES("danh_sach", Need.OPTIONAL, true);

    private enum Need {
        ALWAYS,
        OPTIONAL,
        DECISIONS,
        LETTERS,
        MINUTES,
        EXCEPT_MINUTES
    }

    private final String code;
    private final Need need;
    private final boolean block;

    Placeholder(String code, Need need, boolean block) {
        this.code = code;
        this.need = need;
        this.block = block;
    }

    public String code() {
        return code;
    }

    /** As it stands in a template. */
    public String text() {
        return "{{" + code + "}}";
    }

    public boolean block() {
        return block;
    }

    /** A block that may hold tables; it stands in the text itself, not in a table or a header. */
    public boolean wide() {
        return this == BODY || this == ANNEXES;
    }

    public static Optional<Placeholder> of(String code) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.code.equals(code))
                .findFirst();
    }

    /** What documents of the kind have; the others would stay empty. */
    public static List<Placeholder> of(DocumentKind kind) {
        return Arrays.stream(values())
                .filter(placeholder -> switch (placeholder.need) {
                    case ALWAYS, OPTIONAL -> placeholder != TYPE_NAME || !kind.letter();
                    case DECISIONS -> kind.decision() || placeholder == BASES;
                    case LETTERS -> !kind.minutes();
                    case MINUTES -> kind.minutes();
                    case EXCEPT_MINUTES -> !kind.minutes() || placeholder == RECIPIENTS;
                })
                .toList();
    }

    /** What a template for the kind cannot do without. */
    public static Set<Placeholder> needed(DocumentKind kind) {
        Set<Placeholder> needed = EnumSet.noneOf(Placeholder.class);
        for (Placeholder placeholder : values()) {
            boolean yes = switch (placeholder.need) {
                case ALWAYS -> true;
                case OPTIONAL -> false;
                case DECISIONS -> kind.decision();
                case LETTERS -> kind.letter();
                case MINUTES -> kind.minutes();
                case EXCEPT_MINUTES -> !kind.minutes();
            };
            if (yes) {
                needed.add(placeholder);
            }
        }
        return needed;
    }
}
