package vn.congdongso.people.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.people.Holding;
import vn.congdongso.people.Office;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** Mends what was written down wrongly about an office's holder: the day, the person, or all of it. */
@NamedInterface("deeds")
@UseCase
public class CorrectHolding {

    private static final int LONGEST_REASON = 300;

    private final HoldingRows holdings;
    private final HolderNames names;
    private final HoldingDays days;
    private final People people;
    private final Changes changes;

    CorrectHolding(HoldingRows holdings, HolderNames names, HoldingDays days, People people, Changes changes) {
        this.holdings = holdings;
        this.names = names;
        this.days = days;
        this.people = people;
        this.changes = changes;
    }

    /**
     * @param began the first day as it was written
     * @param from the right first day
     * @param remove whether the person never held the office: the one before holds it on
     */
    @NamedInterface("deeds")
    public record Command(
            OfficeId office,
            LocalDate began,
            String fullName,
            String choice,
            @Nullable LocalDate from,
            String reason,
            boolean remove) {}

    /**
     * What was written wrongly. Refused beside {@code name}, {@code person}, {@code from} or {@code reason}; also where
     * the right day would leave no day to somebody else. Empty when nothing was written for that day any more.
     */
    public Optional<Outcome<Holding>> correct(Command command) {
        Office office = people.offices(List.of(command.office())).get(command.office());
        if (office == null) {
            return Optional.empty();
        }
        holdings.lock(office.id());
        return holdings.on(office.id(), command.began())
                .filter(wrong -> wrong.valid().from().equals(command.began()))
                .map(wrong -> correct(command, office, wrong));
    }

    private Outcome<Holding> correct(Command command, Office office, Holding wrong) {
        List<Violation> violations = new ArrayList<>();
        String reason = VietnameseText.clean(command.reason());
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            violations.add(Violation.of("reason", "directory.violation.reason", LONGEST_REASON));
        }
        if (command.remove()) {
            return violations.isEmpty() ? removed(office, wrong, reason) : Outcome.refused(violations);
        }
        LocalDate from = command.from();
        days.against(from).ifPresent(violations::add);
        Optional<PersonId> same = PersonRows.sameName(command.fullName())
                                .equals(PersonRows.sameName(wrong.person().fullName()))
                        && command.choice().isBlank()
                ? Optional.of(wrong.person().id())
                : Optional.empty();
        Outcome<Optional<PersonId>> whom = same.isPresent()
                ? Outcome.accepted(same)
                : names.whom(office.unit(), command.fullName(), command.choice());
        if (whom instanceof Outcome.Refused<Optional<PersonId>>(List<Violation> refused)) {
            violations.addAll(refused);
        }
        if (from == null || !violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Optional<Violation> lost = lost(wrong, from);
        if (lost.isPresent()) {
            return Outcome.refused(lost.get());
        }
        PersonId person = whom.orThrow().orElseGet(() -> people.add(command.fullName(), office.title(), office.unit()));
        holdings.correct(wrong, person, from);
        changes.record(Change.of(
                        "people.holding.corrected",
                        "office",
                        office.id(),
                        office.unit().value(),
                        new Held(person.value(), from, wrong.legalBasis()))
                .replacing(Held.of(wrong))
                .because(reason));
        return Outcome.accepted(wrong);
    }

    private Outcome<Holding> removed(Office office, Holding wrong, String reason) {
        holdings.remove(wrong);
        changes.record(Change.of(
                        "people.holding.removed",
                        "office",
                        office.id(),
                        office.unit().value(),
                        wrong.valid().from())
                .replacing(Held.of(wrong))
                .because(reason));
        return Outcome.accepted(wrong);
    }

    /** Whoever would have no day left in the office. */
    private Optional<Violation> lost(Holding wrong, LocalDate from) {
        LocalDate until = wrong.valid().until();
        if (until != null && !from.isBefore(until)) {
            return Optional.of(Violation.of("from", "directory.violation.after-the-end", until.minusDays(1)));
        }
        return holdings.of(List.of(wrong.office())).stream()
                .filter(other -> !other.valid().from().isBefore(from)
                        && other.valid().from().isBefore(wrong.valid().from()))
                .findFirst()
                .map(other -> Violation.of(
                        "from",
                        "directory.violation.leaves-no-day",
                        other.person().fullName(),
                        other.valid().from()));
    }
}
