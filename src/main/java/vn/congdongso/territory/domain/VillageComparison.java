package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.territory.domain.VillageLoad.Fate;
import vn.congdongso.territory.domain.VillageLoad.Line;
import vn.congdongso.units.BaseFigures;
import vn.congdongso.units.BaseFigures.Base;
import vn.congdongso.units.BaseFigures.Figure;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Holds a list of villages against what is known of the commune. */
@Component
class VillageComparison {

    private final Units units;
    private final BaseFigures figures;
    private final VillageDays days;
    private final Today today;

    VillageComparison(Units units, BaseFigures figures, VillageDays days, Today today) {
        this.units = units;
        this.figures = figures;
        this.days = days;
        this.today = today;
    }

    VillageLoad compare(LoadVillages.Command command) {
        UnitSummary commune = days.commune(command.commune());
        List<VillageRow> rows = command.list().rows();
        List<UnitSummary> living = villages(commune.id(), today.today());
        VillageMatches matches = new VillageMatches(living, rows);
        List<Line> lines =
                rows.stream().map(row -> line(row, matches.of(row), command)).toList();
        Map<String, List<Line>> alike = lines.stream()
                .filter(line -> !line.row().name().isEmpty())
                .collect(Collectors.groupingBy(VillageComparison::likeness));
        LocalDate since = command.since();
        Neighbours neighbours = new Neighbours(living, since == null ? List.of() : villages(commune.id(), since));
        List<Line> checked = lines.stream()
                .map(line ->
                        line.with(problems(line, alike.getOrDefault(likeness(line), List.of()), neighbours, since)))
                .toList();
        boolean touchesUnits =
                checked.stream().anyMatch(line -> line.fate() == Fate.NEW || line.fate() == Fate.RETYPED);
        return new VillageLoad(
                commune,
                checked,
                rows.isEmpty()
                        ? List.of()
                        : living.stream().filter(unit -> !matches.names(unit)).toList(),
                days.violations(commune, command, touchesUnits));
    }

    /**
     * @param living today
     * @param then on the first day of new villages
     */
    private record Neighbours(List<UnitSummary> living, List<UnitSummary> then) {}

    private List<UnitSummary> villages(UnitId commune, LocalDate day) {
        return units.children(commune, day).stream()
                .filter(unit -> unit.level() == UnitLevel.VILLAGE)
                .toList();
    }

    private Line line(VillageRow row, @Nullable UnitSummary known, LoadVillages.Command command) {
        String type = row.typeName().isEmpty() && known != null ? known.typeName() : row.typeName();
        Map<Base, Long> changed = changed(row, known, command);
        Fate fate;
        if (known == null) {
            fate = Fate.NEW;
        } else if (!VillageMatches.same(type).equals(VillageMatches.same(known.typeName()))) {
            fate = Fate.RETYPED;
        } else {
            fate = changed.isEmpty() ? Fate.SAME : Fate.FIGURES;
        }
        return new Line(row, fate, type, known, changed, row.problems());
    }

    /** The figures that are not kept yet as they are for their day. */
    private Map<Base, Long> changed(VillageRow row, @Nullable UnitSummary known, LoadVillages.Command command) {
        LocalDate common = command.countedOn();
        LocalDate day = row.countedOn(common == null ? today.today() : common);
        Map<Base, Long> changed = new EnumMap<>(Base.class);
        changed.putAll(row.figures());
        if (known != null && !changed.isEmpty() && VillageDays.possible(day, today.today())) {
            Map<Base, Figure> kept = figures.of(known.id(), day);
            changed.entrySet().removeIf(entry -> {
                Figure figure = kept.get(entry.getKey());
                return figure != null && figure.countedOn().equals(day) && figure.value() == entry.getValue();
            });
        }
        return changed;
    }

    private List<VillageProblem> problems(
            Line line, List<Line> alike, Neighbours neighbours, @Nullable LocalDate since) {
        List<VillageProblem> found = new ArrayList<>(line.problems());
        VillageRow row = line.row();
        int no = row.line();
        if (line.typeName().isEmpty() && !row.name().isEmpty()) {
            found.add(VillageProblem.error(no, VillageColumn.TYPE, "villages.violation.type-missing", row.name()));
        }
        alike.stream()
                .filter(other -> !other.row().equals(row))
                .findFirst()
                .ifPresent(other -> found.add(VillageProblem.error(
                        no,
                        VillageColumn.NAME,
                        "villages.violation.twice",
                        line.title(),
                        Integer.toString(other.row().line()))));
        LocalDate counted = row.countedOn();
        if (counted != null && !VillageDays.possible(counted, today.today())) {
            found.add(VillageProblem.error(no, VillageColumn.DAY, "villages.violation.day-impossible", counted));
        }
        UnitSummary known = line.known();
        if (known == null) {
            ofNew(line, neighbours, found);
        } else if (line.fate() == Fate.RETYPED) {
            ofRetyped(line, known, since).ifPresent(found::add);
        }
        return found;
    }

    private static void ofNew(Line line, Neighbours neighbours, List<VillageProblem> found) {
        VillageRow row = line.row();
        int no = row.line();
        neighbours.then().stream()
                .filter(unit -> VillageMatches.likeness(unit).equals(likeness(line)))
                .findFirst()
                .ifPresent(unit -> found.add(
                        VillageProblem.error(no, VillageColumn.NAME, "villages.violation.was-there", unit.title())));
        neighbours.living().stream()
                .filter(unit ->
                        !row.name().isEmpty() && VietnameseText.key(unit.name()).equals(VietnameseText.key(row.name())))
                .findFirst()
                .ifPresent(unit -> found.add(
                        VillageProblem.warning(no, VillageColumn.NAME, "villages.warning.near", unit.title())));
    }

    private static Optional<VillageProblem> ofRetyped(Line line, UnitSummary known, @Nullable LocalDate since) {
        int no = line.row().line();
        LocalDate until = known.valid().until();
        if (until != null) {
            return Optional.of(VillageProblem.error(
                    no, VillageColumn.TYPE, "villages.violation.changes-later", known.title(), until));
        }
        LocalDate from = known.valid().from();
        return since == null || from.isBefore(since)
                ? Optional.empty()
                : Optional.of(VillageProblem.error(
                        no,
                        VillageColumn.TYPE,
                        "villages.violation.retyped-too-early",
                        known.title(),
                        from,
                        line.typeName()));
    }

    private static String likeness(Line line) {
        return VillageMatches.likeness(line.typeName(), line.row().name(), line.mark());
    }
}
