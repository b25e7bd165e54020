package vn.congdongso.composition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.composition.domain.Clause;
import vn.congdongso.composition.domain.RuleSet;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Ui;

/**
 * A rule set with its clauses in words; a draft can be changed here.
 *
 * @param area as it is today, or last was
 * @param areas to which a draft can be moved
 * @param manages whether the viewer may change, end or withdraw it
 * @param head the form of what stands at its head
 */
public record RuleSetPage(
        RuleSet rule,
        @Nullable UnitSummary area,
        RuleSet.Stage stage,
        boolean manages,
        List<Option> areas,
        FormView head) {

    /** Written by the department before words that may stand anywhere in a position. */
    private static final String ANYWHERE = "*";

    /** @param no from 0 */
    public record Line(int no, Clause clause, Sentence words) {

        /** How the positions may be written, in words; empty where the sentence says it all. */
        public String forms(Ui ui) {
            return clause.forms().stream()
                    .map(form -> Stream.of(form.split("="))
                            .map(String::strip)
                            .map(way -> way.startsWith(ANYWHERE)
                                    ? ui.t(
                                            "composition.clause.anywhere",
                                            way.substring(1).strip())
                                    : way)
                            .collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("; "));
        }
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rule.clauses().size(); i++) {
            Clause clause = rule.clauses().get(i);
            lines.add(new Line(i, clause, Sentence.of(rule, clause)));
        }
        return lines;
    }

    public boolean editable() {
        return manages && rule.draft();
    }

    public String areaName() {
        return area == null ? "" : area.title();
    }
}
