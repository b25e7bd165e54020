package vn.congdongso.composition.domain;

import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/**
 * For whom a rule set is made, and where it comes from.
 *
 * @param area the unit whose ground it governs
 * @param level of the unit in which the body works
 * @param function words that the body's name must hold, such as "Đề án 06"; empty for bodies of any name
 */
public record RuleHead(String name, Source source, UnitId area, UnitLevel level, BodyKind bodyKind, String function) {

    RuleHead cleaned() {
        return new RuleHead(
                VietnameseText.clean(name), source.cleaned(), area, level, bodyKind, VietnameseText.clean(function));
    }
}
