package vn.congdongso.composition.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.AccountId;
import vn.congdongso.composition.RuleSetId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.Units;

/** Writes a rule set: for whom, from which document, and its clauses one by one. It governs nobody yet. */
@UseCase
public class DraftRuleSet {

    private final RuleSets ruleSets;
    private final Units units;
    private final Changes changes;
    private final Today today;

    DraftRuleSet(RuleSets ruleSets, Units units, Changes changes, Today today) {
        this.ruleSets = ruleSets;
        this.units = units;
        this.changes = changes;
        this.today = today;
    }

    /** @param authority in whose name it is kept; the area of the head lies in it */
    public Outcome<RuleSetId> begin(UnitId authority, RuleHead head, List<Clause> clauses, @Nullable AccountId by) {
        RuleHead clean = head.cleaned();
        List<Violation> violations = violations(authority, clean);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        RuleSet made =
                new RuleSet(new RuleSetId(Uuid7.next()), authority, clean, clauses, RuleSet.State.DRAFT, null, 1);
        ruleSets.add(made, by, today.now());
        changes.record(
                Change.of("composition.rule-set.drafted", "rule-set", made.id(), authority.value(), clean.name()));
        return Outcome.accepted(made.id());
    }

    public Outcome<RuleSetId> change(RuleSetId id, RuleHead head) {
        return edited(id, kept -> {
            RuleHead clean = head.cleaned();
            List<Violation> violations = violations(kept.authority(), clean);
            return violations.isEmpty()
                    ? Outcome.accepted(with(kept, clean, kept.clauses()))
                    : Outcome.refused(violations);
        });
    }

    /** @param at position of the clause that it replaces, from 0; one that is not there adds it at the end */
    public Outcome<RuleSetId> put(RuleSetId id, int at, Clause clause) {
        return edited(id, kept -> {
            List<Violation> violations = RuleSetRules.of(clause);
            if (!violations.isEmpty()) {
                return Outcome.refused(violations);
            }
            List<Clause> clauses = new ArrayList<>(kept.clauses());
            if (at >= 0 && at < clauses.size()) {
                clauses.set(at, clause);
            } else if (clauses.size() >= RuleSetRules.MOST_CLAUSES) {
                return Outcome.refused(
                        Violation.of("", "composition.violation.too-many-clauses", RuleSetRules.MOST_CLAUSES));
            } else {
                clauses.add(clause);
            }
            return Outcome.accepted(with(kept, kept.head(), clauses));
        });
    }

    /** @param at position, from 0; one that is not there changes nothing */
    public Outcome<RuleSetId> remove(RuleSetId id, int at) {
        return edited(id, kept -> {
            List<Clause> clauses = new ArrayList<>(kept.clauses());
            if (at >= 0 && at < clauses.size()) {
                clauses.remove(at);
            }
            return Outcome.accepted(with(kept, kept.head(), clauses));
        });
    }

    private Outcome<RuleSetId> edited(RuleSetId id, Function<RuleSet, Outcome<RuleSet>> edit) {
        RuleSet kept = ruleSets.locked(id).orElseThrow();
        if (!kept.draft()) {
            return Outcome.refused(Violation.of("", "composition.violation.not-a-draft"));
        }
        return edit.apply(kept).map(changed -> {
            ruleSets.save(changed);
            changes.record(Change.of(
                            "composition.rule-set.changed",
                            "rule-set",
                            id,
                            kept.authority().value(),
                            changed)
                    .replacing(kept));
            return id;
        });
    }

    private static RuleSet with(RuleSet kept, RuleHead head, List<Clause> clauses) {
        return new RuleSet(kept.id(), kept.authority(), head, clauses, kept.state(), kept.valid(), kept.version() + 1);
    }

    private List<Violation> violations(UnitId authority, RuleHead head) {
        List<Violation> found = new ArrayList<>(RuleSetRules.of(head, today.today()));
        List<UUID> above = units.withAncestors(head.area(), today.today());
        if (!above.contains(authority.value())) {
            found.add(Violation.of("area", "composition.violation.area"));
        }
        boolean higher = units.lastKnown(head.area(), today.today())
                .filter(area -> head.level().isAbove(area.level()))
                .isPresent();
        if (higher) {
            found.add(Violation.of("level", "composition.violation.level-above-area"));
        }
        return found;
    }
}
