package vn.congdongso.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** What figures do not say: the part of a report that a person writes. */
public record Words(String results, String difficulties, String proposals, String nextTasks) {

    public static final Words NONE = new Words("", "", "", "");

    /** Room in each field. A commune gathers the words of many teams. */
    public static int limit(ReportKind kind) {
        return kind == ReportKind.TEAM ? 5_000 : 50_000;
    }

    public Words cleaned() {
        return new Words(
                VietnameseText.cleanLines(results),
                VietnameseText.cleanLines(difficulties),
                VietnameseText.cleanLines(proposals),
                VietnameseText.cleanLines(nextTasks));
    }

    public List<Violation> violations(ReportKind kind) {
        List<Violation> found = new ArrayList<>();
        tooLong("results", results, kind, found);
        tooLong("difficulties", difficulties, kind, found);
        tooLong("proposals", proposals, kind, found);
        tooLong("nextTasks", nextTasks, kind, found);
        return found;
    }

    private static void tooLong(String field, String text, ReportKind kind, List<Violation> found) {
        if (text.length() > limit(kind)) {
            found.add(Violation.of(field, "reporting.violation.words-too-long", limit(kind), text.length()));
        }
    }
}
