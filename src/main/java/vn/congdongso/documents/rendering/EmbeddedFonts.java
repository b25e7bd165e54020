package vn.congdongso.documents.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces that one PDF uses, opened when first needed and closed with it. Glyph substitution is off: it would draw "fi"
 * as one sign that cannot be searched, and costs three quarters of the time.
 */
final class EmbeddedFonts implements AutoCloseable {

    private final PDDocument document;
    private final List<TrueTypeFont> open = new ArrayList<>();

    EmbeddedFonts(PDDocument document) {
        this.document = document;
    }

    void offer(PdfRendererBuilder builder, Typeface typeface) {
        for (Typeface.Face face : typeface.faces()) {
            PDFontSupplier supplier = new PDFontSupplier(null) {
                @Override
                public PDFont supply() {
                    return load(face);
                }
            };
            builder.useFont(
                    supplier, "Tinos", face.weight(), face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
    }

    private PDFont load(Typeface.Face face) {
        try {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(face.bytes()));
            font.setEnableGsub(false);
            open.add(font);
            return PDType0Font.load(document, font, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }
}
