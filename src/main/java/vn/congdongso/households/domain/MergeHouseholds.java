package vn.congdongso.households.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdMark;
import vn.congdongso.households.HouseholdsMerged;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/**
 * A household that was written down twice becomes one. The second entry keeps its number and points to the first, so that
 * whatever was done with it counts for the first; its own personal data goes.
 */
@NamedInterface("deeds")
@UseCase
public class MergeHouseholds {

    /** What the audit trail keeps. */
    record Logged(HouseholdId from, int no) {}

    private final HouseholdRows rows;
    private final ApplicationEventPublisher events;
    private final Changes changes;

    MergeHouseholds(HouseholdRows rows, ApplicationEventPublisher events, Changes changes) {
        this.rows = rows;
        this.events = events;
        this.changes = changes;
    }

    /**
     * Empty when one of them does not exist; refused beside {@code other} for households of two villages, for one with
     * itself, for one that is merged already, and where one has taken back its consent.
     */
    public Optional<Outcome<HouseholdId>> merge(HouseholdId kept, HouseholdId other, CurrentAccount by) {
        if (kept.equals(other)) {
            return rows.find(kept).map(same -> refused("households.violation.merge-self"));
        }
        // in one order, whoever asks: two mergers at once do not wait for each other
        Stream.of(kept, other).sorted(Comparator.comparing(HouseholdId::value)).forEach(rows::take);
        return rows.find(kept).flatMap(one -> rows.find(other).map(second -> merge(one, second, by)));
    }

    private Outcome<HouseholdId> merge(Household kept, Household second, CurrentAccount by) {
        if (!kept.village().equals(second.village())) {
            return refused("households.violation.merge-villages");
        }
        if (kept.id().equals(second.mergedInto())) {
            return Outcome.accepted(kept.id());
        }
        if (kept.mergedInto() != null || second.mergedInto() != null) {
            return refused("households.violation.merged");
        }
        if (kept.cleared() != null || second.cleared() != null) {
            return refused("households.violation.merge-cleared");
        }
        rows.redirect(second, kept);
        rows.keep(
                second.mergedInto(kept.id()),
                ChangeKind.MERGED,
                List.of(),
                by.id().value());
        rows.keep(united(kept, second), ChangeKind.MERGED, List.of(), by.id().value());
        events.publishEvent(new HouseholdsMerged(kept.id(), second.id()));
        changes.record(Change.of(
                "households.household.merged",
                "household",
                kept.id(),
                kept.village().value(),
                new Logged(second.id(), second.no())));
        return Outcome.accepted(kept.id());
    }

    private static Household united(Household kept, Household second) {
        Set<HouseholdMark> marks = EnumSet.noneOf(HouseholdMark.class);
        marks.addAll(kept.marks());
        marks.addAll(second.marks());
        HouseholdFields fields = new HouseholdFields(
                kept.head().isEmpty() ? second.head() : kept.head(),
                kept.cluster().isEmpty() ? second.cluster() : kept.cluster(),
                kept.people() == null ? second.people() : kept.people(),
                marks);
        Household united = kept.with(fields)
                .assigned(kept.responsible() == null ? second.responsible() : kept.responsible())
                // one of the two entries says that it is there
                .leaving(kept.leftOn() == null || second.leftOn() == null ? null : kept.leftOn());
        return kept.phone() == null && second.phone() != null && second.phoneConsent() != null
                ? united.reachable(second.phone(), second.phoneConsent())
                : united;
    }

    private static Outcome<HouseholdId> refused(String key) {
        return Outcome.refused(Violation.of("other", key));
    }
}
