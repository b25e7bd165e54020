package vn.congdongso.documents.writing;

import java.util.ArrayList;
import java.util.List;

/** Two editions line by line: what stayed, what went, what came. */
public final class LineDifference {

    /** More than this is not compared line by line, but told as all gone and all come. */
    private static final long MOST = 4_000_000;

    private LineDifference() {}

    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    public record Line(Change change, String text) {}

    public static List<Line> between(List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int endBefore = before.size();
        int endAfter = after.size();
        while (endBefore > start
                && endAfter > start
                && before.get(endBefore - 1).equals(after.get(endAfter - 1))) {
            endBefore--;
            endAfter--;
        }
        List<Line> lines = new ArrayList<>();
        before.subList(0, start).forEach(text -> lines.add(new Line(Change.SAME, text)));
        middle(lines, before.subList(start, endBefore), after.subList(start, endAfter));
        before.subList(endBefore, before.size()).forEach(text -> lines.add(new Line(Change.SAME, text)));
        return List.copyOf(lines);
    }

    private static void middle(List<Line> lines, List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST) {
            before.forEach(text -> lines.add(new Line(Change.REMOVED, text)));
            after.forEach(text -> lines.add(new Line(Change.ADDED, text)));
            return;
        }
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line(Change.SAME, before.get(i)));
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line(Change.REMOVED, before.get(i++)));
            } else {
                lines.add(new Line(Change.ADDED, after.get(j++)));
            }
        }
    }

    /** Length of the longest common run of lines from each pair of places to the ends. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
