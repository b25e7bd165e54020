package vn.congdongso.composition.web;

import java.util.List;
import vn.congdongso.composition.domain.CheckedBody;
import vn.congdongso.composition.domain.Deviation;
import vn.congdongso.composition.domain.Effect;
import vn.congdongso.composition.domain.RuleSet;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;

/**
 * What a draft would find, before it is put in force.
 *
 * @param communes those of the page shown
 */
public record EffectPage(
        RuleSet rule, String areaName, Effect effect, List<Effect.InCommune> communes, Paging paging, FormView form) {

    public List<Sentence> sentences(CheckedBody body) {
        return body.deviations().stream()
                .filter(Deviation::must)
                .map(Sentence::of)
                .toList();
    }
}
