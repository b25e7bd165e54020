package vn.congdongso.documents.checks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.HeadingLevel;
import vn.congdongso.documents.model.ItemNumbering;
import vn.congdongso.documents.model.NumberedItem;
import vn.congdongso.documents.model.OfficialDocument;

/** Articles, clauses and list items count 1, 2, 3 … without a gap or a repetition. */
final class Numbering {

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> check(OfficialDocument document) {
        int expected = 1;
        for (Block block : document.body()) {
            if (block instanceof Article article) {
                expected = next("articles.gap", expected, article.number());
                within(article.blocks());
            }
        }
        within(document.body());
        document.annexes().stream().map(Annex::blocks).forEach(this::within);
        return findings;
    }

    /** A list may go on across paragraphs; it ends at a heading, or where a new one starts with 1. */
    private void within(List<Block> blocks) {
        Map<ItemNumbering, Integer> items = new EnumMap<>(ItemNumbering.class);
        int clause = 1;
        for (Block block : blocks) {
            if (block instanceof NumberedItem item) {
                boolean figure = item.numbering() == ItemNumbering.FIGURES;
                if (figure) {
                    items.remove(ItemNumbering.LETTERS);
                }
                int next = items.getOrDefault(item.numbering(), figure ? clause : 1);
                boolean goesOn = item.number() == 1 || figure && item.number() == clause;
                items.put(item.numbering(), itemAfter(item, goesOn ? item.number() : next));
                if (figure && item.number() == clause) {
                    clause++;
                }
            } else if (block instanceof Heading heading) {
                items.clear();
                clause = clauseAfter(heading, clause);
            } else if (block instanceof Article) {
                items.clear();
                clause = 1;
            }
        }
    }

    private int itemAfter(NumberedItem item, int expected) {
        if (item.number() != expected) {
            findings.add(Finding.error(
                    "items.gap",
                    item.numbering().label(expected),
                    item.numbering().label(item.number())));
        }
        return item.number() + 1;
    }

    private int clauseAfter(Heading heading, int expected) {
        if (heading.level() != HeadingLevel.CLAUSE) {
            return heading.level() == HeadingLevel.SUBCLAUSE ? expected : 1;
        }
        boolean figures = heading.number().matches("[0-9]{1,4}");
        return figures ? next("clauses.gap", expected, Integer.parseInt(heading.number())) : expected;
    }

    private int next(String what, int expected, int found) {
        if (found != expected) {
            findings.add(Finding.error(what, expected, found));
        }
        return found + 1;
    }
}
