package vn.congdongso.teams.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.ItemNumbering;
import vn.congdongso.documents.model.NumberedItem;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Run;

/** Lines of a decision's texts as blocks. Figures and letters are counted here, so that no count has a gap. */
final class TextBlocks {

    private static final Pattern HEADING = Pattern.compile("^\\d+(?:\\.\\d+)+\\.?\\s+");
    private static final Pattern FIGURE = Pattern.compile("^\\d+[.)]\\s+");
    private static final Pattern LETTER = Pattern.compile("^[a-zđ]{1,2}\\)\\s*");
    private static final Pattern DASH = Pattern.compile("^[-–•+]\\s*");

    private final int clause;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;
    private int figures;
    private int letters;

    private TextBlocks(int clause) {
        this.clause = clause;
    }

    /** @param clause number of the clause in which the lines stand, for the numbers of its headings */
    static List<Block> of(String lines, int clause) {
        TextBlocks text = new TextBlocks(clause);
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(text::add);
        return List.copyOf(text.blocks);
    }

    private void add(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher figure = FIGURE.matcher(line);
        Matcher letter = LETTER.matcher(line);
        Matcher dash = DASH.matcher(line);
        if (heading.lookingAt()) {
            headings++;
            figures = 0;
            letters = 0;
            blocks.add(Heading.subclause(clause + "." + headings, heading.replaceFirst("")));
        } else if (figure.lookingAt()) {
            letters = 0;
            blocks.add(new NumberedItem(ItemNumbering.FIGURES, ++figures, plain(figure.replaceFirst(""))));
        } else if (letter.lookingAt()) {
            blocks.add(new NumberedItem(ItemNumbering.LETTERS, ++letters, plain(letter.replaceFirst(""))));
        } else if (dash.lookingAt()) {
            blocks.add(new DashItem(plain(dash.replaceFirst(""))));
        } else {
            letters = 0;
            blocks.add(new Paragraph(plain(line), false));
        }
    }

    /** As typed: nothing in a person's words is markup. */
    static List<Run> plain(String text) {
        return List.of(Run.plain(text));
    }
}
