package vn.congdongso.composition.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
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

    RuleBook on(LocalDate day) {
        return book(ruleSets.inForce(day), day);
    }

    /** As it would be, if this rule set took the place of the one of the same area, level, kind and function. */
    RuleBook with(RuleSet planned, LocalDate day) {
        List<RuleSet> rules = new ArrayList<>(ruleSets.inForce(day));
        List<RuleSet> replaced = ruleSets.sameScope(planned.head(), day);
        rules.removeIf(rule -> replaced.stream().anyMatch(other -> other.id().equals(rule.id())));
        rules.add(planned);
        return book(rules, day);
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
