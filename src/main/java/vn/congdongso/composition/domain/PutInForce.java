package vn.congdongso.composition.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congdongso.composition.RuleSetId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Validity;
import vn.congdongso.shared.Violation;

/**
 * From a day on the rule set governs the bodies of its area; the one before it ends the day before. A day in the past is
 * that of a rule which held already: it is then entered as history.
 */
@UseCase
public class PutInForce {

    private static final int YEARS_AHEAD = 5;

    private final RuleSets ruleSets;
    private final Changes changes;
    private final Today today;

    PutInForce(RuleSets ruleSets, Changes changes, Today today) {
        this.ruleSets = ruleSets;
        this.changes = changes;
        this.today = today;
    }

    /** @param version of the draft whose effect was looked at */
    public Outcome<RuleSetId> putInForce(RuleSetId id, LocalDate from, int version) {
        RuleSet draft = ruleSets.locked(id).orElseThrow();
        ruleSets.waitForTurn(draft.head().area());
        List<RuleSet> there = ruleSets.sameScope(draft.head(), from);
        Optional<Violation> refusal = refusal(draft, from, version, there);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        there.stream().filter(rule -> holds(rule, from)).forEach(former -> {
            ruleSets.end(former.id(), from, id);
            record("composition.rule-set.ended", former, from);
        });
        LocalDate next = there.stream()
                .map(RuleSet::valid)
                .flatMap(days -> Optional.ofNullable(days).stream())
                .map(Validity::from)
                .filter(day -> day.isAfter(from))
                .findFirst()
                .orElse(null);
        ruleSets.putInForce(id, new Validity(from, next));
        record("composition.rule-set.in-force", draft, from);
        return Outcome.accepted(id);
    }

    private Optional<Violation> refusal(RuleSet draft, LocalDate from, int version, List<RuleSet> there) {
        if (!draft.draft()) {
            return Optional.of(Violation.of("", "composition.violation.not-a-draft"));
        }
        if (draft.version() != version) {
            return Optional.of(Violation.of("", "composition.violation.changed-meanwhile"));
        }
        if (draft.clauses().isEmpty()) {
            return Optional.of(Violation.of("", "composition.violation.no-clauses"));
        }
        LocalDate latest = today.today().plusYears(YEARS_AHEAD);
        if (from.isBefore(RuleSetRules.EARLIEST) || from.isAfter(latest)) {
            return Optional.of(Violation.of("from", "composition.violation.from", RuleSetRules.EARLIEST, latest));
        }
        return there.stream()
                .filter(rule -> rule.valid() != null && rule.valid().from().equals(from))
                .findFirst()
                .map(rule -> Violation.of(
                        "from", "composition.violation.same-day", rule.head().name()));
    }

    private static boolean holds(RuleSet rule, LocalDate day) {
        return rule.valid() != null && rule.valid().holdsOn(day);
    }

    private void record(String action, RuleSet rule, LocalDate day) {
        changes.record(Change.of(action, "rule-set", rule.id(), rule.authority().value(), day.toString())
                .replacing(rule.head().name()));
    }
}
