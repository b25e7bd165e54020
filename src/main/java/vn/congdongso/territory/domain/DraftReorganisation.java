package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.ReorganisationId;
import vn.congdongso.territory.domain.ReorganisationCase.Status;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitId;

/** Prepares a decision on units: its paper, its day, and its provisions one by one. It may be incomplete. */
@UseCase
public class DraftReorganisation {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BASIS = 300;
    private static final int MOST_STEPS = 500;
    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);

    private final Reorganisations reorganisations;
    private final Changes changes;
    private final Today today;

    DraftReorganisation(Reorganisations reorganisations, Changes changes, Today today) {
        this.reorganisations = reorganisations;
        this.changes = changes;
        this.today = today;
    }

    /** What stands at its head. @param effectiveOn may still be unknown */
    public record Head(
            String title, String legalBasis, @Nullable LocalDate effectiveOn) {}

    public Outcome<ReorganisationId> begin(UnitId unit, Head head, List<Step> steps, CurrentAccount who) {
        return begin(unit, head, steps, null, who);
    }

    /** The draft of a counter-decision. */
    Outcome<ReorganisationId> begin(
            UnitId unit, Head head, List<Step> steps, @Nullable ReorganisationId reverses, CurrentAccount who) {
        Head clean = cleaned(head);
        List<Violation> violations = violations(clean, steps);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        ReorganisationCase made = new ReorganisationCase(
                new ReorganisationId(Uuid7.next()),
                unit,
                clean.title(),
                clean.legalBasis(),
                clean.effectiveOn(),
                steps,
                Status.DRAFT,
                1,
                reverses);
        reorganisations.add(made, who.id(), today.now());
        changes.record(Change.of(
                "territory.reorganisation.drafted", "reorganisation", made.id(), unit.value(), clean.title()));
        return Outcome.accepted(made.id());
    }

    public Outcome<ReorganisationId> change(ReorganisationId id, Head head) {
        return edited(id, kept -> {
            Head clean = cleaned(head);
            List<Violation> violations = violations(clean, kept.steps());
            return violations.isEmpty()
                    ? Outcome.accepted(with(kept, clean, kept.steps()))
                    : Outcome.refused(violations);
        });
    }

    public Outcome<ReorganisationId> add(ReorganisationId id, Step step) {
        return edited(id, kept -> {
            List<Step> steps = new ArrayList<>(kept.steps());
            steps.add(step);
            return steps.size() > MOST_STEPS
                    ? Outcome.refused(Violation.of("", "reorganisation.violation.too-many-steps", MOST_STEPS))
                    : Outcome.accepted(with(kept, head(kept), steps));
        });
    }

    /** @param at position, from 0; one that is not there changes nothing */
    public Outcome<ReorganisationId> remove(ReorganisationId id, int at) {
        return edited(id, kept -> {
            List<Step> steps = new ArrayList<>(kept.steps());
            if (at >= 0 && at < steps.size()) {
                steps.remove(at);
            }
            return Outcome.accepted(with(kept, head(kept), steps));
        });
    }

    private interface Edit {
        Outcome<ReorganisationCase> of(ReorganisationCase kept);
    }

    private Outcome<ReorganisationId> edited(ReorganisationId id, Edit edit) {
        ReorganisationCase kept = reorganisations.locked(id).orElseThrow();
        if (!kept.draft()) {
            return Outcome.refused(Violation.of("", "reorganisation.violation.not-a-draft"));
        }
        return edit.of(kept).map(changed -> {
            reorganisations.save(changed);
            changes.record(Change.of(
                            "territory.reorganisation.changed",
                            "reorganisation",
                            id,
                            kept.unit().value(),
                            changed)
                    .replacing(kept));
            return id;
        });
    }

    private static Head head(ReorganisationCase kept) {
        return new Head(kept.title(), kept.legalBasis(), kept.effectiveOn());
    }

    private static ReorganisationCase with(ReorganisationCase kept, Head head, List<Step> steps) {
        return new ReorganisationCase(
                kept.id(),
                kept.unit(),
                head.title(),
                head.legalBasis(),
                head.effectiveOn(),
                steps,
                kept.status(),
                kept.version() + 1,
                kept.reverses());
    }

    private static Head cleaned(Head head) {
        return new Head(
                VietnameseText.clean(head.title()), VietnameseText.clean(head.legalBasis()), head.effectiveOn());
    }

    private List<Violation> violations(Head head, List<Step> steps) {
        List<Violation> found = new ArrayList<>();
        if (head.title().isEmpty()) {
            found.add(Violation.of("title", "reorganisation.violation.no-title"));
        } else if (head.title().length() > LONGEST_TITLE) {
            found.add(Violation.of("title", "reorganisation.violation.too-long", LONGEST_TITLE));
        }
        if (head.legalBasis().length() > LONGEST_BASIS) {
            found.add(Violation.of("legalBasis", "reorganisation.violation.too-long", LONGEST_BASIS));
        }
        LocalDate day = head.effectiveOn();
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(today.today().plusYears(20)))) {
            found.add(Violation.of("effectiveOn", "reorganisation.violation.day", EARLIEST));
        }
        if (steps.size() > MOST_STEPS) {
            found.add(Violation.of("", "reorganisation.violation.too-many-steps", MOST_STEPS));
        }
        return found;
    }
}
