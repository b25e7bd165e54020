package vn.congdongso.units.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;

/** In which living units the ground of units lies, whatever has become of them: one question for each step of the way. */
@Repository
class UnitHistoryGround {

    private final JdbcClient jdbc;

    UnitHistoryGround(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What became of a unit by the day.
     *
     * @param heirs to whom its ground went, as the latest word on it says
     * @param parts what lay directly in it on its last day
     */
    private record Fate(UUID unit, boolean living, @Nullable UUID parent, List<UUID> heirs, List<UUID> parts) {

        Stream<UUID> next() {
            if (living) {
                return Stream.empty();
            }
            return heirs.isEmpty() ? Stream.concat(parts.stream(), Stream.ofNullable(parent)) : heirs.stream();
        }
    }

    /** A unit that had not begun by the day is nowhere. */
    Map<UnitId, List<UnitSummary>> of(Collection<UnitId> units, LocalDate day) {
        Ways ways = new Ways(fates(units, day));
        Map<UnitId, Set<UUID>> ends = new LinkedHashMap<>();
        units.forEach(unit -> ends.put(unit, ways.from(unit.value(), true)));
        List<UnitSummary> living = living(ends.values().stream().flatMap(Set::stream), day);
        Map<UnitId, List<UnitSummary>> found = new LinkedHashMap<>();
        ends.forEach((unit, ids) -> found.put(
                unit,
                living.stream()
                        .filter(other -> ids.contains(other.id().value()))
                        .toList()));
        return found;
    }

    private Map<UUID, Fate> fates(Collection<UnitId> units, LocalDate day) {
        Map<UUID, Fate> known = new HashMap<>();
        Set<UUID> asked = units.stream().map(UnitId::value).collect(Collectors.toCollection(HashSet::new));
        Set<UUID> open = asked;
        while (!open.isEmpty()) {
            List<Fate> found = load(open, day);
            found.forEach(fate -> known.put(fate.unit(), fate));
            open = found.stream().flatMap(Fate::next).collect(Collectors.toCollection(HashSet::new));
            open.removeAll(asked);
            asked.addAll(open);
        }
        return known;
    }

    private List<Fate> load(Set<UUID> units, LocalDate day) {
        return jdbc.sql("""
                        SELECT q.id, last.valid @> CAST(:day AS date) AS living, last.parent_id,
                               ARRAY(SELECT l.successor_id FROM units.lineage l
                                     WHERE l.predecessor_id = q.id AND l.successor_id <> q.id
                                       AND l.day = (SELECT max(later.day) FROM units.lineage later
                                                    WHERE later.predecessor_id = q.id AND later.successor_id <> q.id
                                                      AND later.day BETWEEN upper(last.valid) AND CAST(:day AS date)))
                                   AS heirs,
                               ARRAY(SELECT part.unit_id FROM units.unit_version part
                                     WHERE part.parent_id = q.id AND part.valid @> upper(last.valid) - 1) AS parts
                        FROM unnest(:units) AS q (id)
                        CROSS JOIN LATERAL (SELECT v.valid, v.parent_id FROM units.unit_version v
                                            WHERE v.unit_id = q.id AND lower(v.valid) <= CAST(:day AS date)
                                            ORDER BY lower(v.valid) DESC LIMIT 1) last
                        """)
                .param("units", units.toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> new Fate(
                        row.getObject("id", UUID.class),
                        row.getBoolean("living"),
                        row.getObject("parent_id", UUID.class),
                        ids(row, "heirs"),
                        ids(row, "parts")))
                .list();
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((UUID[]) array.getArray());
    }

    private List<UnitSummary> living(Stream<UUID> units, LocalDate day) {
        return jdbc.sql(JdbcUnits.VERSION + """
                        WHERE v.unit_id = ANY (:units) AND v.valid @> CAST(:day AS date)
                        ORDER BY nlevel(v.path), v.name COLLATE public.vi_natural, v.unit_id
                        """)
                .param("units", units.distinct().toArray(UUID[]::new))
                .param("day", day)
                .query(JdbcUnits::summary)
                .list();
    }

    /** From unit to unit until one lives. What lay in a unit leads nowhere back to it, or neighbours would be told. */
    private static final class Ways {

        private record Step(UUID unit, boolean mayClimb) {}

        private final Map<UUID, Fate> fates;
        private final Map<Step, Set<UUID>> known = new HashMap<>();

        Ways(Map<UUID, Fate> fates) {
            this.fates = fates;
        }

        Set<UUID> from(UUID unit, boolean mayClimb) {
            Step step = new Step(unit, mayClimb);
            Set<UUID> before = known.putIfAbsent(step, Set.of());
            if (before != null) {
                return before;
            }
            Set<UUID> ends = walk(fates.get(unit), mayClimb);
            known.put(step, ends);
            return ends;
        }

        private Set<UUID> walk(@Nullable Fate fate, boolean mayClimb) {
            if (fate == null) {
                return Set.of();
            }
            if (fate.living()) {
                return Set.of(fate.unit());
            }
            if (!fate.heirs().isEmpty()) {
                return all(fate.heirs(), mayClimb);
            }
            Set<UUID> ends = all(fate.parts(), false);
            UUID parent = fate.parent();
            return ends.isEmpty() && mayClimb && parent != null ? from(parent, true) : ends;
        }

        private Set<UUID> all(List<UUID> units, boolean mayClimb) {
            Set<UUID> ends = new HashSet<>();
            units.forEach(unit -> ends.addAll(from(unit, mayClimb)));
            return ends;
        }
    }
}
