package vn.congdongso.documents.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Tinos, whose letters are as wide as those of Times New Roman: the bytes that go into each PDF, which characters can be
 * drawn, and how wide bold text runs. Read once, immutable afterwards.
 */
final class Typeface {

    /** One of the four files. */
    record Face(byte[] bytes, int weight, boolean italic) {}

    private static final int LAST = 0xFFFF;

    private final List<Face> faces;
    private final BitSet drawn;
    private final short[] boldWidths = new short[LAST + 1];
    private int boldUnits;

    private Typeface(List<Face> faces) {
        this.faces = faces;
        this.drawn = new BitSet();
        drawn.set(0, LAST + 1);
        faces.forEach(this::read);
    }

    static Typeface tinos() {
        return Loaded.TINOS;
    }

    List<Face> faces() {
        return faces;
    }

    /** True where all four faces have the character: weight and slope may change inside any text. */
    boolean draws(int point) {
        return drawn.get(point);
    }

    /** The width of the longest line of bold text in twentieths of a point, the unit of .docx. */
    int boldWidth(String text, int points) {
        long widest = text.lines()
                .map(String::stripLeading)
                .mapToLong(
                        line -> line.chars().mapToLong(unit -> boldWidths[unit]).sum())
                .max()
                .orElse(0);
        return (int) Math.min(widest * points * 20 / boldUnits, Integer.MAX_VALUE);
    }

    private void read(Face face) {
        try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(face.bytes()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            boolean measured = face.weight() == 700 && !face.italic();
            for (int point = 0; point <= LAST; point++) {
                int glyph = glyphs.getGlyphId(point);
                drawn.set(point, glyph != 0 && drawn.get(point));
                if (measured) {
                    boldWidths[point] = (short) font.getAdvanceWidth(glyph);
                }
            }
            boldUnits = measured ? font.getUnitsPerEm() : boldUnits;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Face face(String file, int weight, boolean italic) {
        try (InputStream in = Typeface.class.getResourceAsStream("/documents/fonts/Tinos-" + file + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The font Tinos-" + file + " is missing from the program");
            }
            return new Face(in.readAllBytes(), weight, italic);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Loaded {
        static final Typeface TINOS = new Typeface(List.of(
                face("Regular", 400, false),
                face("Bold", 700, false),
                face("Italic", 400, true),
                face("BoldItalic", 700, true)));
    }
}
