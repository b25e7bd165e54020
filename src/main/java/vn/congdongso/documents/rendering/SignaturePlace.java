package vn.congdongso.documents.rendering;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where a PDF waits for a signature (Decree 30/2020, appendix I, part II.7 and 8): the person's between the title and the
 * name, the organ's seal over about a third of it, on its left.
 */
public enum SignaturePlace {
    /** Who signs the document; of minutes the chair. */
    SIGNER("ChuKyNguoiKy", "Chữ ký của người ký", 50, 22),
    /** The second signer of minutes. */
    SECRETARY("ChuKyThuKy", "Chữ ký của thư ký", 50, 22),
    /** The organ's seal in its real size: 36 mm across with its rim (Decree 99/2016). */
    SEAL("ConDauCoQuan", "Con dấu của cơ quan", 36, 36);

    static final String SCHEME = "urn:cong-dong-so:signature:";

    private static final float MM = 72 / 25.4f;

    private final String field;
    private final String label;
    private final float width;
    private final float height;

    SignaturePlace(String field, String label, float width, float height) {
        this.field = field;
        this.label = label;
        this.width = width * MM;
        this.height = height * MM;
    }

    /** The name of the field in the form of the PDF. */
    public String field() {
        return field;
    }

    /** What a screen reader says; the document's own language. */
    String label() {
        return label;
    }

    /** Points. */
    public float width() {
        return width;
    }

    /** Points. */
    public float height() {
        return height;
    }

    String link() {
        return "<a href=\"" + SCHEME + field + "\" title=\"" + label + "\"></a>";
    }

    /**
     * The field's rectangle. Two links fill the room for the signature, half each: the middle of the room is the foot of
     * the first and the head of the second, which is the seal's.
     */
    PDRectangle at(PDRectangle link) {
        float column = (link.getLowerLeftX() + link.getUpperRightX()) / 2;
        float centre = this == SEAL ? column - SIGNER.width / 6 - width / 2 : column;
        float middle = this == SEAL ? link.getUpperRightY() : link.getLowerLeftY();
        return new PDRectangle(centre - width / 2, middle - height / 2, width, height);
    }
}
