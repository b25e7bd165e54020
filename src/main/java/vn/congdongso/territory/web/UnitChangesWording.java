package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.territory.web.UnitChangesPage.Clause;
import vn.congdongso.units.UnitHistory.Event;
import vn.congdongso.units.UnitHistory.Kind;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Tells changes in sentences. One decision may rename a unit, change its type, and move it, all on the same day. */
@Component
class UnitChangesWording {

    private static final String NONE = "—";

    private final Units units;

    UnitChangesWording(Units units) {
        this.units = units;
    }

    List<UnitChangesPage.Line> of(List<Event> events) {
        Map<LocalDate, Set<UnitId>> asked = new HashMap<>();
        events.stream().filter(event -> event.kind() == Kind.MOVED).forEach(event -> {
            ask(asked, event.before(), event.day().minusDays(1));
            ask(asked, event.after(), event.day());
        });
        Map<LocalDate, Map<UnitId, UnitSummary>> parents = new HashMap<>();
        asked.forEach((day, ids) -> parents.put(day, units.findAll(ids, day)));
        return events.stream().map(event -> line(event, parents)).toList();
    }

    private static void ask(Map<LocalDate, Set<UnitId>> asked, @Nullable UnitSummary unit, LocalDate day) {
        if (unit != null && unit.parent() != null) {
            asked.computeIfAbsent(day, key -> new HashSet<>()).add(unit.parent());
        }
    }

    private static UnitChangesPage.Line line(Event event, Map<LocalDate, Map<UnitId, UnitSummary>> parents) {
        UnitSummary before = event.before();
        LocalDate opened = event.kind() == Kind.ENDED ? event.day().minusDays(1) : event.day();
        return new UnitChangesPage.Line(
                (before == null ? event.unit() : before).title(),
                clauses(event, parents),
                event.day(),
                event.legalBasis(),
                "/dia-ban/%s?ngay=%s".formatted(event.unit().id(), opened));
    }

    private static List<Clause> clauses(Event event, Map<LocalDate, Map<UnitId, UnitSummary>> parents) {
        UnitSummary before = event.before();
        UnitSummary after = event.after();
        if (before == null || after == null) {
            return List.of(new Clause(event.kind(), List.of()));
        }
        List<Clause> clauses = new ArrayList<>();
        if (!before.name().equals(after.name()) || !Objects.equals(before.mark(), after.mark())) {
            clauses.add(new Clause(Kind.RENAMED, List.of(after.fullName())));
        } else if (!before.typeName().equals(after.typeName())) {
            clauses.add(new Clause(Kind.RETYPED, List.of(before.typeName(), after.typeName())));
        }
        if (!Objects.equals(before.parent(), after.parent())) {
            clauses.add(new Clause(
                    Kind.MOVED,
                    List.of(
                            parent(before, parents.getOrDefault(event.day().minusDays(1), Map.of())),
                            parent(after, parents.getOrDefault(event.day(), Map.of())))));
        }
        if (!Objects.equals(before.code(), after.code())) {
            clauses.add(new Clause(Kind.RECODED, List.of(code(before), code(after))));
        }
        return clauses;
    }

    private static String code(UnitSummary unit) {
        return unit.code() == null ? NONE : unit.code();
    }

    private static String parent(UnitSummary unit, Map<UnitId, UnitSummary> parents) {
        return Stream.ofNullable(unit.parent())
                .flatMap(id -> Stream.ofNullable(parents.get(id)))
                .map(UnitSummary::fullName)
                .findFirst()
                .orElse(NONE);
    }
}
