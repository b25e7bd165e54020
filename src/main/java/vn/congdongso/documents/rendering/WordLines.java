package vn.congdongso.documents.rendering;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import vn.congdongso.documents.model.Run;
import vn.congdongso.documents.rendering.Flow.Line;

/** Lines as Word paragraphs. */
final class WordLines {

    private static final String RULE = "DuongKe";

    private final Supplier<XWPFParagraph> paragraphs;
    private final int width;

    /** @param width of the column in twentieths of a point */
    WordLines(Supplier<XWPFParagraph> paragraphs, int width) {
        this.paragraphs = paragraphs;
        this.width = width;
    }

    XWPFParagraph write(Line line) {
        XWPFParagraph paragraph = paragraphs.get();
        paragraph.setStyle(line.style().wordStyle());
        if (line.announces()) {
            paragraph.setKeepNext(true);
        }
        line.runs().forEach(run -> write(paragraph, run));
        return line.style().rule() > 0 && !line.text().isBlank() ? rule(line) : paragraph;
    }

    private static void write(XWPFParagraph paragraph, Run run) {
        List<String> parts = List.of(run.text().split("\n ?", -1));
        for (int i = 0; i < parts.size(); i++) {
            XWPFRun written = paragraph.createRun();
            if (run.bold()) {
                written.setBold(true);
            }
            if (run.italic()) {
                written.setItalic(true);
            }
            if (i > 0) {
                written.addBreak(BreakType.TEXT_WRAPPING);
            }
            written.setText(parts.get(i));
            written.getCTR().getTArray(0).setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    /** Sets a piece of a run's text; line ends in it become breaks in front of pieces of their own. */
    static void put(XWPFRun run, CTText piece, String text) {
        List<String> lines = List.of(text.split("\n ?", -1));
        piece.setStringValue(lines.getFirst());
        piece.setSpace(SpaceAttribute.Space.PRESERVE);
        for (String line : lines.subList(1, lines.size())) {
            run.addBreak(BreakType.TEXT_WRAPPING);
            CTText next = run.getCTR().addNewT();
            next.setStringValue(line);
            next.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    /** A paragraph of three points with a border below it: a rule that a clerk can select, and no row of underscores. */
    private XWPFParagraph rule(Line line) {
        LineStyle style = line.style();
        int text = Typeface.tinos().boldWidth(line.text(), style.points());
        int room = style == LineStyle.SUBJECT ? PageMeasures.SUBJECT : width;
        int length = (int) (Math.min(text, room) * style.rule());
        XWPFParagraph paragraph = paragraphs.get();
        paragraph.setStyle(RULE);
        CTInd indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf((width - length) / 2));
        indent.setRight(BigInteger.valueOf((width - length) / 2));
        CTBorder border = paragraph.getCTP().getPPr().addNewPBdr().addNewBottom();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(6));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
        return paragraph;
    }
}
