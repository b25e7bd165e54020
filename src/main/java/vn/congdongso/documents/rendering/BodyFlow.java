package vn.congdongso.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.NumberedItem;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Run;
import vn.congdongso.documents.model.Table;
import vn.congdongso.documents.rendering.Flow.Line;

/** Blocks become lines, one after another: nesting is a matter of meaning, paper knows only paragraphs. */
final class BodyFlow {

    private final UnaryOperator<String> clean;

    BodyFlow(UnaryOperator<String> clean) {
        this.clean = clean;
    }

    List<Flow> of(List<Block> blocks) {
        List<Flow> flow = new ArrayList<>();
        blocks.forEach(block -> add(flow, block));
        return flow;
    }

    private void add(List<Flow> flow, Block block) {
        switch (block) {
            case Article article -> addArticle(flow, article);
            case Heading heading -> addHeading(flow, heading);
            case Paragraph text ->
                flow.add(line(text.centred() ? LineStyle.CENTRED : LineStyle.BODY, null, text.runs()));
            case NumberedItem item -> flow.add(line(LineStyle.BODY, Run.plain(item.label() + " "), item.runs()));
            case DashItem item -> flow.add(line(LineStyle.BODY, Run.plain(item.label()), item.runs()));
            case Table table -> flow.add(new GridPlan(table, clean).plan(table));
        }
    }

    private void addArticle(List<Flow> flow, Article article) {
        Run label = Run.bold("Điều " + article.number() + ". ");
        List<Block> rest = article.blocks();
        if (article.title() != null) {
            flow.add(line(LineStyle.ARTICLE, label, List.of(Run.bold(article.title()))));
        } else if (!rest.isEmpty()
                && rest.getFirst() instanceof Paragraph(List<Run> runs, boolean centred)
                && !centred) {
            flow.add(line(LineStyle.ARTICLE_TEXT, label, runs));
            rest = rest.subList(1, rest.size());
        } else {
            flow.add(line(LineStyle.ARTICLE, label, List.of()));
        }
        rest.forEach(block -> add(flow, block));
    }

    private void addHeading(List<Flow> flow, Heading heading) {
        switch (heading.level()) {
            case PART -> addChapter(flow, "Phần " + heading.number(), heading.title());
            case CHAPTER -> addChapter(flow, "Chương " + heading.number(), heading.title());
            case SECTION -> addChapter(flow, "Mục " + heading.number(), heading.title());
            case GROUP -> flow.add(onOneLine(LineStyle.GROUP, heading));
            case CLAUSE -> flow.add(onOneLine(LineStyle.CLAUSE, heading));
            case SUBCLAUSE -> flow.add(onOneLine(LineStyle.SUBCLAUSE, heading));
        }
    }

    private void addChapter(List<Flow> flow, String label, String title) {
        flow.add(line(LineStyle.CHAPTER, null, List.of(Run.plain(label))));
        flow.add(line(LineStyle.CHAPTER_TITLE, null, List.of(Run.plain(title.toUpperCase(Locale.ROOT)))));
    }

    private Line onOneLine(LineStyle style, Heading heading) {
        return line(style, null, List.of(Run.plain(heading.number() + ". " + heading.title())));
    }

    private Line line(LineStyle style, @Nullable Run label, List<Run> runs) {
        List<Run> all = new ArrayList<>();
        if (label != null) {
            all.add(label);
        }
        runs.forEach(run -> all.add(new Run(clean.apply(run.text()), run.bold(), run.italic())));
        return new Line(style, all);
    }
}
