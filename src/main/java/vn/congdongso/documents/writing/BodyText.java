package vn.congdongso.documents.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.HeadingLevel;
import vn.congdongso.documents.model.ItemNumbering;
import vn.congdongso.documents.model.NumberedItem;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Run;
import vn.congdongso.documents.model.Table;
import vn.congdongso.documents.model.TableColumn;
import vn.congdongso.documents.model.TableRow;
import vn.congdongso.shared.VietnameseText;

/**
 * The body of a document as its author types it, a line for each paragraph, and back. Numbers and words are the author's:
 * nothing is counted anew, nothing is left out. {@code **…**} is bold; a line that is bold altogether and begins with a
 * number is a heading, {@code | a | b |} a row of a table, {@code (…)} alone on a line stands in the middle.
 */
public final class BodyText {

    private static final Pattern ARTICLE = Pattern.compile("^(\\*\\*)?Điều (\\d{1,3})\\.\\s*(.*)$");
    private static final Pattern CHAPTER = Pattern.compile("^(Phần|Chương|Mục) ([IVXLC]{1,7}|\\d{1,3})\\.?\\s*(.*)$");
    private static final Pattern GROUP = Pattern.compile("^(?:\\*\\*)?([IVX]{1,6})\\.\\s+(.+?)(?:\\*\\*)?$");
    private static final Pattern CLAUSE = Pattern.compile("^\\*\\*(\\d{1,3})\\.\\s+(.+?)\\*\\*$");
    private static final Pattern SUBCLAUSE =
            Pattern.compile("^(?:\\*\\*)?(\\d{1,2}(?:\\.\\d{1,2})+)\\.\\s+(.+?)(?:\\*\\*)?$");
    private static final Pattern FIGURE = Pattern.compile("^(\\d{1,3})\\.\\s+(.+)$");
    private static final Pattern LETTER = Pattern.compile("^([a-zđ]{1,2})\\)\\s+(.+)$");
    private static final Pattern DASH = Pattern.compile("^[-–]\\s+(.+)$");
    private static final Pattern PLUS = Pattern.compile("^\\+\\s+(.+)$");
    private static final Pattern IN_THE_MIDDLE = Pattern.compile("^\\([^()]{3,200}\\)$");
    private static final int HEADING_AT_MOST = 200;

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private int article;
    private String articleTitle = "";
    private boolean inArticle;
    private List<Block> into = blocks;

    private BodyText() {}

    public static List<Block> read(String text) {
        BodyText body = new BodyText();
        VietnameseText.nfc(text)
                .lines()
                .map(line -> line.replace('\u00a0', ' ').strip())
                .filter(line -> !line.isEmpty())
                .forEach(body::line);
        body.endTable();
        body.endArticle();
        return List.copyOf(body.blocks);
    }

    private void line(String line) {
        if (line.startsWith("|") && line.endsWith("|") && line.length() > 2) {
            rows.add(cells(line));
            return;
        }
        endTable();
        if (!article(line) && !chapter(line)) {
            into.add(block(line));
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private boolean article(String line) {
        Matcher found = ARTICLE.matcher(line);
        if (!found.matches()) {
            return false;
        }
        endArticle();
        inArticle = true;
        article = Integer.parseInt(found.group(2));
        into = new ArrayList<>();
        String rest = found.group(3);
        boolean titled = found.group(1) != null && rest.endsWith("**");
        articleTitle = titled ? rest.substring(0, rest.length() - 2).strip() : "";
        if (!titled) {
            String text = found.group(1) == null ? rest : rest.replaceFirst("^\\*\\*\\s*", "");
            into.add(new Paragraph(Run.marked(text), false));
        }
        return true;
    }

    private boolean chapter(String line) {
        Matcher found = CHAPTER.matcher(line);
        boolean known = found.matches() && found.group(3).equals(found.group(3).toUpperCase(Locale.ROOT));
        if (!known || found.group(3).isEmpty()) {
            return false;
        }
        endArticle();
        HeadingLevel level = switch (found.group(1)) {
            case "Phần" -> HeadingLevel.PART;
            case "Chương" -> HeadingLevel.CHAPTER;
            default -> HeadingLevel.SECTION;
        };
        into.add(new Heading(level, found.group(2), found.group(3)));
        return true;
    }

    private void endArticle() {
        if (inArticle) {
            blocks.add(new Article(article, articleTitle.isEmpty() ? null : articleTitle, into));
        }
        inArticle = false;
        into = blocks;
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            int width = rows.stream().mapToInt(List::size).max().orElse(1);
            List<TableColumn> columns = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                columns.add(TableColumn.text(weight(i)));
            }
            List<TableRow> body = rows.stream()
                    .skip(1)
                    .map(row -> new TableRow(TableRow.Kind.PLAIN, row))
                    .toList();
            into.add(Table.titled(rows.getFirst(), columns, body));
            rows.clear();
        }
    }

    /** A column is about as wide as its longest cell, within reason. */
    private int weight(int column) {
        int longest = rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(1);
        return Math.clamp(longest, 3, 24);
    }

    private static Block block(String line) {
        Matcher clause = CLAUSE.matcher(line);
        if (clause.matches() && clause.group(2).length() <= HEADING_AT_MOST) {
            return Heading.clause(clause.group(1), clause.group(2));
        }
        Matcher group = GROUP.matcher(line);
        if (group.matches() && group.group(2).length() <= HEADING_AT_MOST) {
            return Heading.group(group.group(1), group.group(2));
        }
        Matcher subclause = SUBCLAUSE.matcher(line);
        if (subclause.matches() && subclause.group(2).length() <= HEADING_AT_MOST) {
            return Heading.subclause(subclause.group(1), subclause.group(2));
        }
        return item(line);
    }

    private static Block item(String line) {
        Matcher figure = FIGURE.matcher(line);
        if (figure.matches() && !figure.group(1).startsWith("0")) {
            return new NumberedItem(
                    ItemNumbering.FIGURES, Integer.parseInt(figure.group(1)), Run.marked(figure.group(2)));
        }
        Matcher letter = LETTER.matcher(line);
        if (letter.matches() && ItemNumbering.ofLetter(letter.group(1)) > 0) {
            return new NumberedItem(
                    ItemNumbering.LETTERS, ItemNumbering.ofLetter(letter.group(1)), Run.marked(letter.group(2)));
        }
        Matcher dash = DASH.matcher(line);
        if (dash.matches()) {
            return new DashItem(Run.marked(dash.group(1)), false);
        }
        Matcher plus = PLUS.matcher(line);
        if (plus.matches()) {
            return new DashItem(Run.marked(plus.group(1)), true);
        }
        return IN_THE_MIDDLE.matcher(line).matches()
                ? Paragraph.centredItalic(line)
                : new Paragraph(Run.marked(line), false);
    }

    /** As {@link #read} reads it. */
    public static String write(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> write(lines, block));
        return String.join("\n", lines);
    }

    private static void write(List<String> lines, Block block) {
        switch (block) {
            case Article one -> write(lines, one);
            case Heading heading -> lines.add(heading(heading));
            case Paragraph text -> lines.add(text.centred() ? plain(text.runs()) : marked(text.runs()));
            case NumberedItem item -> lines.add(item.label() + " " + marked(item.runs()));
            case DashItem item -> lines.add(item.label() + marked(item.runs()));
            case Table table -> {
                table.header().forEach(row -> lines.add(row(row, cell -> cell.text())));
                table.rows().forEach(row -> lines.add(row(row.cells(), cell -> cell)));
            }
        }
    }

    private static void write(List<String> lines, Article article) {
        String label = "Điều " + article.number() + ".";
        List<Block> rest = article.blocks();
        if (article.title() != null) {
            lines.add("**" + label + " " + article.title() + "**");
        } else if (!rest.isEmpty()
                && rest.getFirst() instanceof Paragraph(List<Run> runs, boolean centred)
                && !centred) {
            lines.add((label + " " + marked(runs)).strip());
            rest = rest.subList(1, rest.size());
        } else {
            lines.add(label);
        }
        rest.forEach(block -> write(lines, block));
    }

    private static String heading(Heading heading) {
        return switch (heading.level()) {
            case PART -> "Phần " + heading.number() + " " + heading.title().toUpperCase(Locale.ROOT);
            case CHAPTER -> "Chương " + heading.number() + " " + heading.title().toUpperCase(Locale.ROOT);
            case SECTION -> "Mục " + heading.number() + " " + heading.title().toUpperCase(Locale.ROOT);
            case CLAUSE -> "**" + heading.number() + ". " + heading.title() + "**";
            case GROUP, SUBCLAUSE -> heading.number() + ". " + heading.title();
        };
    }

    private static String plain(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private static String marked(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.bold() ? "**" + run.text() + "**" : run.text()));
        return text.toString();
    }

    private static <T> String row(List<T> cells, Function<T, String> text) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ').append(text.apply(cell)).append(" |"));
        return row.toString();
    }
}
