package vn.congdongso.documents.rendering;

/**
 * A4 and its parts in twentieths of a point (Decree 30/2020, appendix I, part I.2: margins 20–25 mm above and below,
 * 30–35 left, 15–20 right). The style sheet of the PDF says the same in millimetres.
 */
final class PageMeasures {

    static final int SHORT_SIDE = 11906;
    static final int LONG_SIDE = 16838;
    static final int TOP = 1134;
    static final int BOTTOM = 1134;
    static final int LEFT = 1701;
    static final int RIGHT = 850;
    static final int TO_PAGE_NUMBER = 510;

    /** 65 and 100 mm: the name of the state needs 95.7 mm in 13 points and must not wrap. */
    static final int HEAD_LEFT = 3685;

    /** The issuing body keeps a little away from the name of the state. */
    static final int ISSUER = HEAD_LEFT - 60;

    static final int HEAD_RIGHT = 5670;
    static final int TEXT = HEAD_LEFT + HEAD_RIGHT;

    /** The title stands 10 mm in on both sides. */
    static final int SUBJECT = TEXT - 2 * 567;

    static final int CLOSING_LEFT = 3970;
    static final int CLOSING_RIGHT = TEXT - CLOSING_LEFT;

    private PageMeasures() {}

    static int text(boolean landscape) {
        return landscape ? LONG_SIDE - LEFT - RIGHT : TEXT;
    }
}
