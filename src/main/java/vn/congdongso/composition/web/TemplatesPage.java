package vn.congdongso.composition.web;

import java.util.List;
import vn.congdongso.composition.domain.RuleTemplate;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

/** @param areas for which the viewer may take a sample over */
public record TemplatesPage(List<RuleTemplate> templates, List<Option> areas, FormView form) {

    public List<Sentence> sentences(RuleTemplate template) {
        return template.clauses().stream()
                .map(clause -> Sentence.of(template.bodyKind(), clause))
                .toList();
    }
}
