package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.units.BaseFigures;
import vn.congdongso.units.BaseFigures.Base;
import vn.congdongso.units.BaseFigures.Figure;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** What a list of units says of each, page by page, so that the whole country is never held at once. */
@Component
class UnitDownloadRows {

    private static final int AT_ONCE = 5_000;

    private final Units units;
    private final BaseFigures figures;

    UnitDownloadRows(Units units, BaseFigures figures) {
        this.units = units;
        this.figures = figures;
    }

    /** @param above what the unit lies in, from the parent upwards without the nation */
    record Row(
            UnitSummary unit,
            String above,
            @Nullable Long households,
            @Nullable Long people) {}

    /** @param level only this one; all when absent */
    void each(UnitSummary top, @Nullable UnitLevel level, LocalDate day, Consumer<Row> then) {
        Map<UnitId, UnitSummary> known = new HashMap<>();
        if (level != null && level != UnitLevel.VILLAGE) {
            rows(units.below(top.id(), level, day), known, day).forEach(then);
            return;
        }
        learnParents(List.of(top), known, day);
        String after = "";
        List<UnitSummary> page;
        do {
            page = units.subtree(top.id(), day, after, AT_ONCE);
            page.stream().filter(unit -> unit.level() != UnitLevel.VILLAGE).forEach(unit -> known.put(unit.id(), unit));
            List<UnitSummary> wanted = page.stream()
                    .filter(unit -> level == null || unit.level() == level)
                    .toList();
            rows(wanted, known, day).forEach(then);
            after = page.isEmpty() ? after : page.getLast().path();
        } while (page.size() == AT_ONCE);
    }

    private Stream<Row> rows(List<UnitSummary> page, Map<UnitId, UnitSummary> known, LocalDate day) {
        learnParents(page, known, day);
        List<UnitId> ids = page.stream().map(UnitSummary::id).toList();
        Map<UnitId, Figure> households = figures.of(ids, Base.HOUSEHOLDS, day);
        Map<UnitId, Figure> people = figures.of(ids, Base.PEOPLE, day);
        return page.stream()
                .map(unit -> new Row(
                        unit, above(unit, known), value(households.get(unit.id())), value(people.get(unit.id()))));
    }

    /** The parents of the page, theirs, and so on: a question for each level, not for each unit. */
    private void learnParents(List<UnitSummary> page, Map<UnitId, UnitSummary> known, LocalDate day) {
        Set<UnitId> missing = missing(page.stream(), known);
        while (!missing.isEmpty()) {
            Map<UnitId, UnitSummary> found = units.findAll(missing, day);
            known.putAll(found);
            missing = missing(found.values().stream(), known);
        }
    }

    private static Set<UnitId> missing(Stream<UnitSummary> units, Map<UnitId, UnitSummary> known) {
        return units.flatMap(unit -> Stream.ofNullable(unit.parent()))
                .filter(parent -> !known.containsKey(parent))
                .collect(Collectors.toSet());
    }

    private static String above(UnitSummary unit, Map<UnitId, UnitSummary> known) {
        List<String> names = new ArrayList<>();
        UnitSummary above = parent(unit, known);
        while (above != null && above.level() != UnitLevel.NATION) {
            names.add(above.fullName());
            above = parent(above, known);
        }
        return String.join(", ", names);
    }

    private static @Nullable UnitSummary parent(UnitSummary unit, Map<UnitId, UnitSummary> known) {
        return unit.parent() == null ? null : known.get(unit.parent());
    }

    private static @Nullable Long value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }
}
