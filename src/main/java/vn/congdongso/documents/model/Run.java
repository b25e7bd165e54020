package vn.congdongso.documents.model;

import java.util.ArrayList;
import java.util.List;

/** A stretch of text in one weight and slope. */
public record Run(String text, boolean bold, boolean italic) {

    private static final String MARK = "**";

    public Run {
        text = Absent.text(text);
    }

    public static Run plain(String text) {
        return new Run(text, false, false);
    }

    public static Run bold(String text) {
        return new Run(text, true, false);
    }

    public static Run italic(String text) {
        return new Run(text, false, true);
    }

    /** Reads "**Tổ trưởng:** chỉ đạo …": what stands between two pairs of stars is bold; a lone pair is text. */
    public static List<Run> marked(String text) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf(MARK, from);
            int close = open < 0 ? -1 : text.indexOf(MARK, open + MARK.length());
            if (close < 0) {
                break;
            }
            add(runs, plain(text.substring(from, open)));
            add(runs, bold(text.substring(open + MARK.length(), close)));
            from = close + MARK.length();
        }
        add(runs, plain(text.substring(from)));
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, Run run) {
        if (!run.text().isEmpty()) {
            runs.add(run);
        }
    }
}
