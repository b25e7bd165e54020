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

/** Writes down who holds an office from a day on. Seats by that office follow without a decision. */
@NamedInterface("deeds")
@UseCase
public class AppointHolder {

    private final HoldingRows holdings;
    private final HolderNames names;
    private final HoldingDays days;
    private final People people;
    private final Changes changes;

    AppointHolder(HoldingRows holdings, HolderNames names, HoldingDays days, People people, Changes changes) {
        this.holdings = holdings;
        this.names = names;
        this.days = days;
        this.people = people;
        this.changes = changes;
    }

    /**
     * @param choice which of the persons of that name; see {@link HolderNames}
     * @param basis by which paper: Quyết định số 12/QĐ-UBND; may be empty
     */
    @NamedInterface("deeds")
    public record Command(
            OfficeId office,
            String fullName,
            String choice,
            @Nullable LocalDate from,
            String basis) {}

    /**
     * The days that the person now has. Refused beside {@code name}, {@code person}, {@code from} or {@code basis};
     * also where somebody who began on the very day would be lost, and where nothing would change.
     */
    public Outcome<Holding> appoint(Command command) {
        Office office = people.offices(List.of(command.office())).get(command.office());
        if (office == null) {
            throw new IllegalArgumentException("no office " + command.office());
        }
        holdings.lock(office.id());
        List<Violation> violations = new ArrayList<>();
        days.against(command.from()).ifPresent(violations::add);
        String basis = VietnameseText.clean(command.basis());
        HoldingDays.againstBasis(basis).ifPresent(violations::add);
        Outcome<Optional<PersonId>> whom = names.whom(office.unit(), command.fullName(), command.choice());
        if (whom instanceof Outcome.Refused<Optional<PersonId>>(List<Violation> refused)) {
            violations.addAll(refused);
        }
        LocalDate from = command.from();
        if (from == null || !violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Optional<PersonId> known = whom.orThrow();
        Optional<Holding> before = holdings.on(office.id(), from);
        Optional<Violation> conflict = conflict(before, known, from);
        if (conflict.isPresent()) {
            return Outcome.refused(conflict.get());
        }
        PersonId person = known.orElseGet(() -> people.add(command.fullName(), office.title(), office.unit()));
        holdings.begin(office.id(), person, from, basis);
        Change held = Change.of(
                "people.office.held",
                "office",
                office.id(),
                office.unit().value(),
                new Held(person.value(), from, basis));
        changes.record(before.map(other -> held.replacing(Held.of(other))).orElse(held));
        return Outcome.accepted(holdings.on(office.id(), from).orElseThrow());
    }

    static Optional<Violation> conflict(Optional<Holding> before, Optional<PersonId> person, LocalDate from) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Holding other = before.get();
        if (person.isPresent() && other.person().id().equals(person.get())) {
            return Optional.of(Violation.of(
                    "name",
                    "directory.violation.holds-already",
                    other.person().fullName(),
                    other.valid().from()));
        }
        return other.valid().from().equals(from)
                ? Optional.of(Violation.of(
                        "from",
                        "directory.violation.begins-that-day",
                        other.person().fullName(),
                        from))
                : Optional.empty();
    }
}
