package vn.congdongso.composition;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.RouteExample;
import vn.congdongso.access.RouteExamples;
import vn.congdongso.access.TestGround;
import vn.congdongso.composition.domain.DraftRuleSet;
import vn.congdongso.composition.domain.RuleTemplate;
import vn.congdongso.composition.domain.RuleTemplates;

/** A draft that the province's department has begun from a sample. */
@Component
class CompositionRouteExamples implements RouteExamples {

    private final DraftRuleSet draft;
    private final RuleTemplates templates;

    CompositionRouteExamples(DraftRuleSet draft, RuleTemplates templates) {
        this.draft = draft;
        this.templates = templates;
    }

    @Override
    public List<RouteExample> on(TestGround.Ground ground) {
        RuleTemplate sample = templates.find("S2-VILLAGE").orElseThrow();
        RuleSetId rule = draft.begin(ground.province(), sample.head(ground.province()), sample.clauses(), null)
                .orThrow();
        return List.of(new RouteExample(RuleSetId.class, rule.toString(), ground.province(), null));
    }
}
