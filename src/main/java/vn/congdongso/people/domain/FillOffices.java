package vn.congdongso.people.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.people.Holding;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** Writes down many offices of a unit at once, as a new commune begins: all rows or none. */
@NamedInterface("deeds")
@UseCase
public class FillOffices {

    public static final int MOST_ROWS = 60;
    private static final int LONGEST_TITLE = 300;

    private final HoldingRows holdings;
    private final HolderNames names;
    private final HoldingDays days;
    private final People people;
    private final Changes changes;

    FillOffices(HoldingRows holdings, HolderNames names, HoldingDays days, People people, Changes changes) {
        this.holdings = holdings;
        this.names = names;
        this.days = days;
        this.people = people;
        this.changes = changes;
    }

    /**
     * @param from null where the day of the whole table holds
     * @param choice which of the persons of that name; see {@link HolderNames}
     */
    @NamedInterface("deeds")
    public record Row(
            String title,
            String fullName,
            String choice,
            @Nullable LocalDate from) {

        boolean blank() {
            return VietnameseText.clean(fullName).isEmpty();
        }
    }

    /**
     * @param from first day where a row names none
     * @param basis by which paper; may be empty
     */
    @NamedInterface("deeds")
    public record Command(
            UnitId unit, List<Row> rows, @Nullable LocalDate from, String basis) {
        public Command {
            rows = List.copyOf(rows);
        }
    }

    /** Where a field of a row stands in the form. */
    public static String field(int row, String name) {
        return "rows[" + row + "]." + name;
    }

    private record Entry(int row, String title, String fullName, LocalDate from, Optional<PersonId> person) {}

    /**
     * How many offices have a new holder. Rows without a name are left alone, and so are rows that say what is known.
     * Refused beside {@code basis} and the rows' {@code title}, {@code name}, {@code person} and {@code from}.
     */
    public Outcome<Integer> fill(Command command) {
        List<Violation> violations = new ArrayList<>();
        String basis = VietnameseText.clean(command.basis());
        HoldingDays.againstBasis(basis).ifPresent(violations::add);
        List<Entry> entries = entries(command, violations);
        if (entries.isEmpty() && violations.isEmpty()) {
            violations.add(Violation.of(field(0, "name"), "directory.violation.no-row"));
        }
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Map<String, PersonId> added = new HashMap<>();
        entries.forEach(entry -> write(command.unit(), entry, basis, added));
        return Outcome.accepted(entries.size());
    }

    private List<Entry> entries(Command command, List<Violation> violations) {
        Map<String, OfficeId> known = new HashMap<>();
        people.officesOf(command.unit()).forEach(office -> known.put(VietnameseText.key(office.title()), office.id()));
        Set<String> titles = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < command.rows().size() && i < MOST_ROWS; i++) {
            Row row = command.rows().get(i);
            if (!row.blank()) {
                entry(command, i, row, known, titles, violations).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<Entry> entry(
            Command command,
            int i,
            Row row,
            Map<String, OfficeId> known,
            Set<String> titles,
            List<Violation> violations) {
        int before = violations.size();
        String title = VietnameseText.clean(row.title());
        String key = VietnameseText.key(title);
        if (key.isEmpty() || title.length() > LONGEST_TITLE) {
            violations.add(Violation.of(field(i, "title"), "directory.violation.title", LONGEST_TITLE));
        } else if (!titles.add(key)) {
            violations.add(Violation.of(field(i, "title"), "directory.violation.title-twice", title));
        }
        LocalDate from = row.from() == null ? command.from() : row.from();
        if (from != null) {
            days.against(from).ifPresent(violation -> violations.add(at(i, violation)));
        } else if (violations.stream().noneMatch(violation -> violation.field().equals("from"))) {
            violations.add(Violation.of("from", "directory.violation.day"));
        }
        Outcome<Optional<PersonId>> whom = names.whom(command.unit(), row.fullName(), row.choice());
        if (whom instanceof Outcome.Refused<Optional<PersonId>>(List<Violation> refused)) {
            refused.forEach(violation -> violations.add(at(i, violation)));
        }
        if (from == null || violations.size() > before) {
            return Optional.empty();
        }
        OfficeId office = known.get(key);
        Optional<Holding> holder = Optional.ofNullable(office).flatMap(id -> holdings.on(id, from));
        Optional<PersonId> person = whom.orThrow();
        if (holder.isPresent()
                && person.equals(Optional.of(holder.get().person().id()))) {
            return Optional.empty();
        }
        Optional<Violation> conflict = AppointHolder.conflict(holder, person, from);
        if (conflict.isPresent()) {
            violations.add(at(i, conflict.get()));
            return Optional.empty();
        }
        return Optional.of(new Entry(i, title, VietnameseText.clean(row.fullName()), from, person));
    }

    private static Violation at(int row, Violation violation) {
        return new Violation(field(row, violation.field()), violation.key(), violation.args());
    }

    private void write(UnitId unit, Entry entry, String basis, Map<String, PersonId> added) {
        OfficeId office = people.office(unit, entry.title());
        PersonId person = entry.person()
                .orElseGet(() -> added.computeIfAbsent(
                        PersonRows.sameName(entry.fullName()),
                        name -> people.add(entry.fullName(), entry.title(), unit)));
        Optional<Holding> before = holdings.begin(office, person, entry.from(), basis);
        Change held = Change.of(
                "people.office.held", "office", office, unit.value(), new Held(person.value(), entry.from(), basis));
        changes.record(before.map(other -> held.replacing(Held.of(other))).orElse(held));
    }
}
