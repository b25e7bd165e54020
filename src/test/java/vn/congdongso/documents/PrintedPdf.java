package vn.congdongso.documents;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back with a ruler: where each text and each rule stands, in millimetres from the top left corner. */
final class PrintedPdf {

    /** A character in its place; {@code y} is the baseline. */
    record Glyph(int page, String text, double x, double end, double y, double points, String font) {}

    /** A piece of text in its place; {@code y} is the baseline of its first line. */
    record Text(List<Glyph> glyphs) {

        int page() {
            return glyphs.getFirst().page();
        }

        double x() {
            return glyphs.stream().mapToDouble(Glyph::x).min().orElseThrow();
        }

        double end() {
            return glyphs.stream().mapToDouble(Glyph::end).max().orElseThrow();
        }

        double centre() {
            return (x() + end()) / 2;
        }

        double y() {
            return glyphs.getFirst().y();
        }

        double lastY() {
            return glyphs.getLast().y();
        }

        double width() {
            return end() - x();
        }

        /** "Tinos-Bold 14": one line for each look that occurs. */
        List<String> looks() {
            return glyphs.stream()
                    .map(glyph -> glyph.font() + " " + Math.round(glyph.points() * 10) / 10.0)
                    .map(look -> look.replace(".0", ""))
                    .distinct()
                    .toList();
        }
    }

    /** A thin filled or stroked box, as rules are drawn. */
    record Rule(int page, double x, double end, double y) {
        double length() {
            return end - x;
        }
    }

    static final double MM = 25.4 / 72;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final String text;

    private PrintedPdf(PDDocument document) throws IOException {
        GlyphReader reader = new GlyphReader();
        reader.setSortByPosition(false);
        reader.writeText(document, Writer.nullWriter());
        text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
        int page = 0;
        for (PDPage each : document.getPages()) {
            new RuleReader(each, ++page).processPage(each);
        }
    }

    static PrintedPdf of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PrintedPdf(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text() {
        return text;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Rule> rules() {
        return rules;
    }

    int pages() {
        return glyphs.stream().mapToInt(Glyph::page).max().orElse(0);
    }

    /** The first place where the phrase is printed, blanks and line ends aside. */
    Text find(String phrase) {
        return find(phrase, 1);
    }

    Text find(String phrase, int fromPage) {
        List<Glyph> visible = glyphs.stream()
                .filter(glyph -> glyph.page() >= fromPage && !glyph.text().isBlank())
                .toList();
        String wanted = phrase.replaceAll("\\s+", "");
        for (int start = 0; start < visible.size(); start++) {
            StringBuilder read = new StringBuilder();
            int end = start;
            while (end < visible.size() && read.length() < wanted.length()) {
                read.append(visible.get(end++).text());
            }
            if (read.toString().equals(wanted)) {
                return new Text(visible.subList(start, end));
            }
        }
        throw new AssertionError("Not printed: " + phrase);
    }

    private final class GlyphReader extends PDFTextStripper {
        @Override
        protected void processTextPosition(TextPosition position) {
            String font = position.getFont().getName().replaceAll("^[A-Z]{6}\\+", "");
            double x = position.getXDirAdj() * MM;
            glyphs.add(new Glyph(
                    getCurrentPageNo(),
                    Normalizer.normalize(position.getUnicode(), Normalizer.Form.NFC),
                    x,
                    x + position.getWidthDirAdj() * MM,
                    position.getYDirAdj() * MM,
                    position.getYScale(),
                    font));
        }
    }

    private final class RuleReader extends PDFGraphicsStreamEngine {

        private final int number;
        private final float height;
        private final List<Point2D> path = new ArrayList<>();

        RuleReader(PDPage page, int number) {
            super(page);
            this.number = number;
            this.height = page.getMediaBox().getHeight();
        }

        private void finish() {
            if (path.size() > 1) {
                Rectangle2D box = new Rectangle2D.Double(
                        path.getFirst().getX(), path.getFirst().getY(), 0, 0);
                path.forEach(box::add);
                if (box.getHeight() < 2 && box.getWidth() > 10) {
                    double y = (height - box.getCenterY()) * MM;
                    rules.add(new Rule(number, box.getMinX() * MM, box.getMaxX() * MM, y));
                }
            }
            path.clear();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.addAll(List.of(p0, p1, p2, p3));
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {
            path.clear();
        }

        @Override
        public void moveTo(float x, float y) {
            path.add(new Point2D.Float(x, y));
        }

        @Override
        public void lineTo(float x, float y) {
            path.add(new Point2D.Float(x, y));
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.add(new Point2D.Float(x3, y3));
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.isEmpty() ? new Point2D.Float() : path.getLast();
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {
            path.clear();
        }

        @Override
        public void strokePath() {
            finish();
        }

        @Override
        public void fillPath(int windingRule) {
            finish();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            finish();
        }

        @Override
        public void shadingFill(COSName shadingName) {}
    }
}
