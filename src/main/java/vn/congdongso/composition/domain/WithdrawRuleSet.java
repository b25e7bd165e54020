package vn.congdongso.composition.domain;

import java.time.LocalDate;
import vn.congdongso.composition.RuleSetId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Validity;
import vn.congdongso.shared.Violation;

/** Takes back a rule set that governs nobody yet, or lets one that holds end without another in its place. */
@UseCase
public class WithdrawRuleSet {

    private final RuleSets ruleSets;
    private final Changes changes;
    private final Today today;

    WithdrawRuleSet(RuleSets ruleSets, Changes changes, Today today) {
        this.ruleSets = ruleSets;
        this.changes = changes;
        this.today = today;
    }

    /** Refused from its first day on. */
    public Outcome<RuleSetId> withdraw(RuleSetId id) {
        RuleSet rule = ruleSets.locked(id).orElseThrow();
        ruleSets.waitForTurn(rule.head().area());
        return switch (rule.stage(today.today())) {
            case DRAFT, SCHEDULED -> {
                ruleSets.withdraw(rule);
                record("composition.rule-set.withdrawn", rule);
                yield Outcome.accepted(id);
            }
            case IN_FORCE, ENDED -> Outcome.refused(Violation.of("", "composition.violation.in-force"));
            case WITHDRAWN -> Outcome.refused(Violation.of("", "composition.violation.not-a-draft"));
        };
    }

    /** @param lastDay on which it still holds; not before yesterday, since what was checked by it stays checked */
    public Outcome<RuleSetId> end(RuleSetId id, LocalDate lastDay) {
        RuleSet rule = ruleSets.locked(id).orElseThrow();
        ruleSets.waitForTurn(rule.head().area());
        Validity days = rule.valid();
        LocalDate earliest = today.today().minusDays(1);
        if (days == null || rule.stage(today.today()) != RuleSet.Stage.IN_FORCE) {
            return Outcome.refused(Violation.of("", "composition.violation.not-in-force"));
        }
        LocalDate first = days.from().isAfter(earliest) ? days.from() : earliest;
        LocalDate last = days.lastDay().orElse(today.today().plusYears(5));
        if (lastDay.isBefore(first) || lastDay.isAfter(last)) {
            return Outcome.refused(Violation.of("lastDay", "composition.violation.last-day", first, last));
        }
        ruleSets.end(id, lastDay.plusDays(1), null);
        record("composition.rule-set.ended", rule);
        return Outcome.accepted(id);
    }

    private void record(String action, RuleSet rule) {
        changes.record(Change.of(
                action,
                "rule-set",
                rule.id(),
                rule.authority().value(),
                rule.head().name()));
    }
}
