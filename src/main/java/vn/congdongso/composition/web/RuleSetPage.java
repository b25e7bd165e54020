package vn.congdongso.composition.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.composition.domain.Clause;
import vn.congdongso.composition.domain.RuleSet;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

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

    /** @param no from 0 */
    public record Line(int no, Clause clause, Sentence words) {}

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
