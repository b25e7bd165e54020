package vn.congdongso.composition.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/**
 * What was found of a body.
 *
 * @param commune in which it works: that of a village's body, else the body's own unit
 * @param rule the one that governs it, if any
 */
public record CheckedBody(
        BodyId body,
        String name,
        UnitId unit,
        UnitId commune,
        @Nullable RuleSet rule,
        List<Deviation> deviations) {

    public CheckedBody {
        deviations = List.copyOf(deviations);
    }

    public Standing standing() {
        return rule == null ? Standing.NO_RULE : Standing.worst(deviations);
    }
}
