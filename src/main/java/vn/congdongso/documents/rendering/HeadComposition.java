package vn.congdongso.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.rendering.Flow.Line;
import vn.congdongso.documents.rendering.Sheet.Head;

/** The two columns at the top of page 1: cells 1 to 4 and 5b of the decree's diagram. */
final class HeadComposition {

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN ";

    private final UnaryOperator<String> clean;
    private final Typeface typeface = Typeface.tinos();

    HeadComposition(UnaryOperator<String> clean) {
        this.clean = clean;
    }

    Head head(OfficialDocument document) {
        return new Head(issuer(document), nation(), reference(document), placeDate(document));
    }

    private List<Line> issuer(OfficialDocument document) {
        List<Line> lines = new ArrayList<>();
        String parent = document.issuer().parent();
        if (parent != null && !parent.isBlank()) {
            lines.add(line(LineStyle.PARENT_BODY, broken(parent)));
        }
        lines.add(line(LineStyle.ISSUING_BODY, broken(document.issuer().name())));
        return lines;
    }

    /** A people's committee that is too long for one line breaks before its place, as all of them do. */
    private String broken(String name) {
        String text = clean.apply(name).strip();
        boolean committee = text.length() > COMMITTEE.length()
                && text.substring(0, COMMITTEE.length()).replace("UỶ", "ỦY").equals(COMMITTEE);
        boolean wraps = !text.contains("\n") && typeface.boldWidth(text, 13) > PageMeasures.ISSUER;
        String placed = committee && wraps
                ? text.substring(0, COMMITTEE.length() - 1) + "\n " + text.substring(COMMITTEE.length())
                : text;
        return BalancedLines.of(placed, 13, PageMeasures.ISSUER);
    }

    private List<Line> nation() {
        return List.of(line(LineStyle.NATION, NATION), line(LineStyle.MOTTO, MOTTO));
    }

    private List<Line> reference(OfficialDocument document) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(LineStyle.NUMBER, "Số: " + document.number().text()));
        if (document.kind().letter() && !document.title().isBlank()) {
            lines.add(line(LineStyle.ABOUT, "V/v " + document.title()));
        }
        return lines;
    }

    /** The place and day keep to one line: a long place takes the smaller of the two allowed sizes. */
    private @Nullable Line placeDate(OfficialDocument document) {
        if (document.kind().minutes()) {
            return null;
        }
        String text = document.date().text();
        boolean tight = typeface.boldWidth(text, 14) > PageMeasures.HEAD_RIGHT;
        return line(tight ? LineStyle.PLACE_DATE_TIGHT : LineStyle.PLACE_DATE, text);
    }

    private Line line(LineStyle style, String text) {
        return Line.of(style, clean.apply(text));
    }
}
