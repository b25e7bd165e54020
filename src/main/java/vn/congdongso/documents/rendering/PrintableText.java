package vn.congdongso.documents.rendering;

import java.text.Normalizer;
import java.util.function.UnaryOperator;

/**
 * The last gate before paper. Composes letters with their marks (a font without mark positioning prints decomposed
 * Vietnamese with displaced accents), drops what XML forbids and invisible direction marks, and keeps line breaks.
 */
final class PrintableText {

    private PrintableText() {}

    static String clean(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        composed.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029 || point == 0x0B) {
                clean.append('\n');
            } else if (Character.isSpaceChar(point) && point != 0xA0 || point == '\t') {
                clean.append(' ');
            } else if (ligature(point)) {
                clean.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
            } else if (printable(point)) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    /** As {@link #clean}, and without characters that the embedded font cannot draw. */
    static UnaryOperator<String> drawnWith(Typeface typeface) {
        return text -> {
            StringBuilder drawn = new StringBuilder(text.length());
            clean(text).codePoints().forEach(point -> append(drawn, point, typeface));
            return drawn.toString();
        };
    }

    private static void append(StringBuilder drawn, int point, Typeface typeface) {
        if (point == '\n' || typeface.draws(point)) {
            drawn.appendCodePoint(point);
            return;
        }
        String plainer = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        if (plainer.codePoints().allMatch(typeface::draws)) {
            drawn.append(plainer);
        } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
            drawn.append(' ');
        }
    }

    /** As copied out of a PDF; nobody could search for the word. */
    private static boolean ligature(int point) {
        return point >= 0xFB00 && point <= 0xFB06;
    }

    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
