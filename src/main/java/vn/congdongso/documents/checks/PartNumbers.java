package vn.congdongso.documents.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.HeadingLevel;
import vn.congdongso.documents.model.NumberedItem;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;

/**
 * Parts count I, II, III; sub-clauses 2.1, 2.2 below clause 2; points by the Vietnamese alphabet, which has đ and has no f,
 * j, w, z (Decree 30/2020, appendix I, part II.6).
 */
final class PartNumbers {

    private static final Pattern FOREIGN = Pattern.compile("^([fjwz])[).]\\s");
    private static final Pattern DOTTED = Pattern.compile("^([a-zđ])\\.\\s");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> check(OfficialDocument document) {
        within(document.body());
        document.annexes().stream().map(Annex::blocks).forEach(this::within);
        return findings;
    }

    private void within(List<Block> blocks) {
        int part = 1;
        String clause = "";
        int sub = 0;
        for (Block block : blocks) {
            switch (block) {
                case Article article -> within(article.blocks());
                case Paragraph paragraph ->
                    letter(DocumentTexts.of(List.of(paragraph)).getFirst());
                case NumberedItem item
                when item.label().endsWith(".") -> {
                    clause = item.label().replace(".", "");
                    sub = 0;
                }
                case Heading heading when heading.level() == HeadingLevel.GROUP -> part = part(heading, part);
                case Heading heading
                when heading.level() == HeadingLevel.CLAUSE -> {
                    clause = heading.number();
                    sub = 0;
                }
                case Heading heading
                when heading.level() == HeadingLevel.SUBCLAUSE -> {
                    sub++;
                    subclause(heading, clause, sub);
                }
                default -> {}
            }
        }
    }

    private int part(Heading heading, int expected) {
        int found = ROMAN.matcher(heading.number()).matches() ? roman(heading.number()) : expected;
        if (found == 1) {
            return 2;
        }
        if (found != expected) {
            findings.add(Finding.error("parts.gap", written(expected), heading.number()));
        }
        return found + 1;
    }

    private void subclause(Heading heading, String clause, int expected) {
        String[] numbers = heading.number().split("\\.");
        boolean below = clause.isEmpty() || numbers[0].equals(clause);
        boolean next = numbers.length != 2 || numbers[1].equals(Integer.toString(expected));
        if (!below || !next) {
            String wanted = (clause.isEmpty() ? numbers[0] : clause) + "." + expected;
            findings.add(Finding.error("subclauses.gap", wanted, heading.number()));
        }
    }

    private void letter(String text) {
        Matcher foreign = FOREIGN.matcher(text);
        Matcher dotted = DOTTED.matcher(text);
        if (foreign.lookingAt()) {
            findings.add(Finding.warning("letters.foreign", foreign.group(1)));
        } else if (dotted.lookingAt()) {
            findings.add(Finding.warning("letters.dotted", dotted.group(1) + ")", dotted.group(1) + "."));
        }
    }

    private static int roman(String number) {
        int value = 0;
        int before = 0;
        for (int i = number.length() - 1; i >= 0; i--) {
            int digit = switch (number.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                default -> 10;
            };
            value += digit < before ? -digit : digit;
            before = digit;
        }
        return value;
    }

    private static String written(int number) {
        StringBuilder roman = new StringBuilder();
        String[] signs = {"X", "IX", "V", "IV", "I"};
        int[] values = {10, 9, 5, 4, 1};
        int left = number;
        for (int i = 0; i < signs.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }
}
