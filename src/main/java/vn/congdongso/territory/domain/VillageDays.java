package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** From which day villages of a commune can exist, and on which they can have been counted. */
@Component
class VillageDays {

    private static final LocalDate EARLIEST_COUNT = LocalDate.of(1900, 1, 1);
    private static final int LONGEST_WORDS = 500;

    private final Units units;
    private final Today today;

    VillageDays(Units units, Today today) {
        this.units = units;
        this.today = today;
    }

    UnitSummary commune(UnitId id) {
        return units.find(id, today.today())
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .orElseThrow(() -> new IllegalArgumentException("no commune today: " + id));
    }

    /** The first day since which the commune has lain where it lies today, whatever it was called. */
    LocalDate first(UnitSummary commune) {
        LocalDate first = commune.valid().from();
        while (true) {
            Optional<UnitSummary> before = units.find(commune.id(), first.minusDays(1))
                    .filter(unit -> unit.path().equals(commune.path()));
            if (before.isEmpty()) {
                return first;
            }
            first = before.get().valid().from();
        }
    }

    static boolean possible(LocalDate counted, LocalDate today) {
        return !counted.isAfter(today) && !counted.isBefore(EARLIEST_COUNT);
    }

    /** @param touchesUnits whether the list changes more than figures */
    List<Violation> violations(UnitSummary commune, LoadVillages.Command command, boolean touchesUnits) {
        List<Violation> found = new ArrayList<>(command.list().violations());
        if (found.isEmpty() && command.list().rows().isEmpty()) {
            found.add(Violation.of(VillageList.FIELD, "villages.violation.rows-missing"));
        }
        ofSince(commune, command).ifPresent(found::add);
        LocalDate countedOn = command.countedOn();
        if (countedOn == null) {
            found.add(Violation.of("countedOn", "villages.violation.day-unreadable"));
        } else if (!possible(countedOn, today.today())) {
            found.add(Violation.of("countedOn", "villages.violation.day-impossible", countedOn));
        }
        if (command.source().isEmpty()) {
            found.add(Violation.of("source", "villages.violation.source-missing"));
        } else if (command.source().length() > LONGEST_WORDS) {
            found.add(Violation.of("source", "villages.violation.text-too-long", LONGEST_WORDS));
        }
        if (command.legalBasis().length() > LONGEST_WORDS) {
            found.add(Violation.of("legalBasis", "villages.violation.text-too-long", LONGEST_WORDS));
        }
        if (touchesUnits) {
            moves(commune)
                    .map(day -> Violation.of("", "villages.violation.commune-changes", commune.title(), day))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Violation> ofSince(UnitSummary commune, LoadVillages.Command command) {
        LocalDate since = command.since();
        if (since == null) {
            return Optional.of(Violation.of("since", "villages.violation.day-unreadable"));
        }
        if (since.isAfter(today.today())) {
            return Optional.of(Violation.of("since", "villages.violation.since-later", since));
        }
        LocalDate first = first(commune);
        return since.isBefore(first)
                ? Optional.of(Violation.of("since", "villages.violation.since-earlier", commune.title(), first))
                : Optional.empty();
    }

    /** The day yet to come on which the commune ends or lies elsewhere, if one is known. */
    private Optional<LocalDate> moves(UnitSummary commune) {
        LocalDate until = commune.valid().until();
        while (until != null) {
            Optional<UnitSummary> next =
                    units.find(commune.id(), until).filter(unit -> unit.path().equals(commune.path()));
            if (next.isEmpty()) {
                return Optional.of(until);
            }
            until = next.get().valid().until();
        }
        return Optional.empty();
    }
}
