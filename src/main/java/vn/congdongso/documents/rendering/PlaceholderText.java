package vn.congdongso.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * Placeholders in one paragraph of a template. Word cuts a text into runs as it pleases ("{{so_", "ky_hieu}}"), so they
 * are looked for in the whole of the paragraph. Nothing in them is ever evaluated: a code is in the list or it is not.
 */
public final class PlaceholderText {

    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]{0,80})}}");

    /** A piece of text in a run, at its place in the paragraph. */
    private record Piece(XWPFRun run, CTText text, int start) {

        int end() {
            return start + text.getStringValue().length();
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final String text;

    public PlaceholderText(XWPFParagraph paragraph) {
        StringBuilder all = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            CTR ct = run.getCTR();
            for (CTText piece : ct.getTArray()) {
                pieces.add(new Piece(run, piece, all.length()));
                all.append(piece.getStringValue());
            }
        }
        text = all.toString();
    }

    public String text() {
        return text;
    }

    /** What stands between double braces, in order, blanks around it removed. */
    public List<String> codes() {
        return MARK.matcher(text).results().map(found -> found.group(1).strip()).toList();
    }

    /** Braces that belong to no placeholder: "{{so_ky_hieu}" or "}}". */
    public boolean torn() {
        String rest = MARK.matcher(text).replaceAll("");
        return rest.contains("{{") || rest.contains("}}");
    }

    /** Puts the value where the first occurrence of the code stands, in the look of its first letter. */
    boolean replaceFirst(String code, String value) {
        Matcher found = MARK.matcher(text);
        while (found.find()) {
            if (found.group(1).strip().equals(code)) {
                replace(found.start(), found.end(), value);
                return true;
            }
        }
        return false;
    }

    private void replace(int start, int end, String value) {
        boolean placed = false;
        for (Piece piece : pieces) {
            if (piece.end() <= start || piece.start() >= end) {
                continue;
            }
            String own = piece.text().getStringValue();
            String before = own.substring(0, Math.max(0, start - piece.start()));
            String after = piece.end() > end ? own.substring(end - piece.start()) : "";
            if (placed) {
                WordLines.put(piece.run(), piece.text(), after);
            } else {
                WordLines.put(piece.run(), piece.text(), before + value + after);
                placed = true;
            }
        }
    }
}
