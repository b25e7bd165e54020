package vn.congdongso.people.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.people.Holding;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** Writes down that nobody holds an office from a day on. */
@NamedInterface("deeds")
@UseCase
public class VacateOffice {

    private final HoldingRows holdings;
    private final HoldingDays days;
    private final People people;
    private final Changes changes;

    VacateOffice(HoldingRows holdings, HoldingDays days, People people, Changes changes) {
        this.holdings = holdings;
        this.days = days;
        this.people = people;
        this.changes = changes;
    }

    /** The person who left. Refused beside {@code from} or {@code basis}. */
    public Outcome<Holding> vacate(OfficeId office, @Nullable LocalDate from, String paper) {
        String basis = VietnameseText.clean(paper);
        List<Violation> violations = new ArrayList<>();
        days.against(from).ifPresent(violations::add);
        HoldingDays.againstBasis(basis).ifPresent(violations::add);
        if (from == null || !violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        holdings.lock(office);
        Optional<Holding> before = holdings.on(office, from);
        if (before.isEmpty()) {
            return Outcome.refused(Violation.of("from", "directory.violation.vacant-already", from));
        }
        Holding leaving = before.get();
        if (leaving.valid().from().equals(from)) {
            return Outcome.refused(Violation.of(
                    "from",
                    "directory.violation.begins-that-day",
                    leaving.person().fullName(),
                    from));
        }
        holdings.end(office, from);
        UUID unit = Optional.ofNullable(people.offices(List.of(office)).get(office))
                .map(known -> known.unit().value())
                .orElse(null);
        changes.record(Change.of("people.office.vacated", "office", office, unit, new Vacated(from, basis))
                .replacing(Held.of(leaving)));
        return Outcome.accepted(leaving);
    }
}
