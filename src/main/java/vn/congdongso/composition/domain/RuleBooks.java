package vn.congdongso.composition.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Opens the book of rules of a day. */
@Component
class RuleBooks {

    private final RuleSets ruleSets;
    private final Units units;

    RuleBooks(RuleSets ruleSets, Units units) {
        this.ruleSets = ruleSets;
        this.units = units;
    }

    /** All that may govern bodies of these places, which lie in the top one. */
    RuleBook on(UnitSummary top, Map<UnitId, UnitSummary> places, LocalDate day) {
        return book(around(top, places, day), day);
    }

    /** As it would be, if this rule set took the place of the one of the same area, level, kind and function. */
    RuleBook with(RuleSet planned, UnitSummary top, Map<UnitId, UnitSummary> places, LocalDate day) {
        List<RuleSet> rules = new ArrayList<>(around(top, places, day));
        List<RuleSet> replaced = ruleSets.sameScope(planned.head(), day);
        rules.removeIf(rule -> replaced.stream().anyMatch(other -> other.id().equals(rule.id())));
        rules.add(planned);
        return book(rules, day);
    }

    private List<RuleSet> around(UnitSummary top, Map<UnitId, UnitSummary> places, LocalDate day) {
        List<UUID> areas = new ArrayList<>(units.withAncestors(top.id(), day));
        places.keySet().forEach(unit -> areas.add(unit.value()));
        return ruleSets.inForce(day, areas);
    }

    private RuleBook book(List<RuleSet> rules, LocalDate day) {
        return RuleBook.of(
                rules,
                units.findAll(
                        rules.stream()
                                .map(rule -> rule.head().area())
                                .distinct()
                                .toList(),
                        day));
    }
}
