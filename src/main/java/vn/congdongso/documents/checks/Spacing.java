package vn.congdongso.documents.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdongso.documents.model.OfficialDocument;

/** Blanks that are one too many: two in a row, one before a mark, one before the closing sign. */
final class Spacing {

    private static final Pattern TWO = Pattern.compile("(\\S+)[ \\u00a0]{2,}(\\S+)");
    private static final Pattern BEFORE_MARK = Pattern.compile("(\\S+)\\s+([;:,](?=\\s|$)|\\.(?=\\s|$))");
    private static final Pattern BEFORE_END = Pattern.compile("(\\S+)\\s+\\./\\.\\s*$");

    List<Finding> check(OfficialDocument document) {
        List<Finding> findings = new ArrayList<>();
        Reading.whole(document).forEach(passage -> check(findings, passage));
        return findings;
    }

    private static void check(List<Finding> findings, Reading.Passage passage) {
        Matcher end = BEFORE_END.matcher(passage.text());
        if (end.find()) {
            findings.add(Finding.warning("end.blank", end.group(1)).at(passage.spot()));
        }
        Matcher mark = BEFORE_MARK.matcher(passage.text());
        while (mark.find()) {
            findings.add(Finding.warning("blank.before-mark", mark.group()).at(passage.spot()));
        }
        Matcher two = TWO.matcher(passage.text());
        while (two.find()) {
            findings.add(Finding.warning("blank.double", two.group(1) + " … " + two.group(2))
                    .at(passage.spot()));
        }
    }
}
