package vn.congdongso.units.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.units.UnitId;

/**
 * Where to look: below these paths, in the boundaries of all times.
 *
 * @param own paths of the units asked for; null where everything is looked through
 * @param inherited those, and paths of the ended units whose ground they took over: what lies here now was known there once
 */
record UnitSearchGround(
        @Nullable List<String> own, @Nullable List<String> inherited) {

    static final UnitSearchGround EVERYWHERE = new UnitSearchGround(null, null);

    private static final int MOST_SMALL_PATHS = 100;

    private record Path(String path, boolean own) {}

    static UnitSearchGround of(Collection<UnitId> units, LocalDate day, JdbcClient jdbc) {
        List<Path> paths = jdbc.sql("""
                        WITH RECURSIVE ground (unit_id, own) AS (
                            SELECT unnest(:units), true
                            UNION
                            SELECT l.predecessor_id, false
                            FROM ground g
                            JOIN units.lineage l ON l.successor_id = g.unit_id AND l.predecessor_id <> l.successor_id
                            WHERE NOT EXISTS (SELECT FROM units.unit_version alive
                                              WHERE alive.unit_id = l.predecessor_id AND alive.valid @> CAST(:day AS date))
                        )
                        SELECT v.path::text AS path, bool_or(g.own) AS own
                        FROM ground g
                        JOIN units.unit_version v ON v.unit_id = g.unit_id
                        GROUP BY v.path
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> new Path(row.getString("path"), row.getBoolean("own")))
                .list();
        return new UnitSearchGround(
                highest(paths.stream().filter(Path::own).map(Path::path)),
                highest(paths.stream().map(Path::path)));
    }

    /** Without those that lie in another one. */
    private static List<String> highest(Stream<String> paths) {
        List<String> sorted = paths.distinct().sorted().toList();
        return sorted.stream()
                .filter(path -> sorted.stream().noneMatch(other -> !other.equals(path) && lies(path, other)))
                .toList();
    }

    UnitSearchGround and(UnitSearchGround other) {
        return new UnitSearchGround(common(own, other.own), common(inherited, other.inherited));
    }

    private static @Nullable List<String> common(@Nullable List<String> some, @Nullable List<String> others) {
        if (some == null || others == null) {
            return some == null ? others : some;
        }
        return some.stream()
                .flatMap(path -> others.stream()
                        .filter(other -> lies(path, other) || lies(other, path))
                        .map(other -> lies(path, other) ? path : other))
                .distinct()
                .toList();
    }

    boolean nowhere() {
        return inherited != null && inherited.isEmpty();
    }

    /** Few enough to look at every unit in it: nothing larger than a district. */
    boolean small() {
        return inherited != null
                && inherited.size() <= MOST_SMALL_PATHS
                && inherited.stream()
                        .allMatch(path -> path.chars().filter(c -> c == '.').count() > 1);
    }

    String @Nullable [] paths() {
        return inherited == null ? null : inherited.toArray(String[]::new);
    }

    /** A living unit must lie here on the day itself; an ended one may have lain in what went before. */
    boolean holds(String path, boolean living) {
        List<String> paths = living ? own : inherited;
        return paths == null || paths.stream().anyMatch(top -> lies(path, top));
    }

    private static boolean lies(String path, String top) {
        return path.equals(top) || path.startsWith(top + ".");
    }
}
