package vn.congdongso.reporting.web;

import java.util.ArrayList;
import java.util.List;
import vn.congdongso.reporting.domain.ReportFigures;
import vn.congdongso.reporting.domain.Words;
import vn.congdongso.webui.Ui;

/** The report in a few lines of plain text, for the group on Zalo in which the team talks. */
public final class ShareText {

    private static final int TOPICS = 5;

    private ShareText() {}

    public static String of(Ui ui, TeamReportPage page) {
        ReportFigures figures = page.figures();
        List<String> lines = new ArrayList<>();
        lines.add(ui.t(
                "reporting.share.head", page.month(), page.view().reporter().name()));
        lines.add(
                figures.target() == null || figures.target() == 0
                        ? ui.t("reporting.share.figures", figures.visits(), figures.people())
                        : ui.t(
                                "reporting.share.figures-of",
                                figures.visits(),
                                figures.people(),
                                figures.target(),
                                ui.percent(figures.people(), figures.target())));
        if (!page.topics().isEmpty()) {
            lines.add(topics(ui, page.topics()));
        }
        addWords(ui, lines, page.words());
        return String.join("\n", lines);
    }

    private static String topics(Ui ui, List<TopicCount> topics) {
        return String.join(
                ", ",
                topics.stream()
                        .limit(TOPICS)
                        .map(topic -> topic.label() + " " + ui.number(topic.people()))
                        .toList());
    }

    private static void addWords(Ui ui, List<String> lines, Words words) {
        if (!words.difficulties().isEmpty()) {
            lines.add(ui.t("reporting.words.difficulties") + ": " + words.difficulties());
        }
        if (!words.proposals().isEmpty()) {
            lines.add(ui.t("reporting.words.proposals") + ": " + words.proposals());
        }
    }
}
