package vn.congdongso.composition.domain;

import java.util.List;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/**
 * A rule set of a known document, to be taken over for an area.
 *
 * @param code by which it is chosen: S2-VILLAGE
 * @param areaLevel of the units for which its document was written
 */
public record RuleTemplate(
        String code,
        String name,
        Source source,
        UnitLevel areaLevel,
        UnitLevel level,
        BodyKind bodyKind,
        String function,
        List<Clause> clauses) {

    public RuleTemplate {
        clauses = List.copyOf(clauses);
    }

    public RuleHead head(UnitId area) {
        return new RuleHead(name, source, area, level, bodyKind, function);
    }
}
