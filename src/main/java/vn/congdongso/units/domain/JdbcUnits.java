package vn.congdongso.units.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

@Repository
class JdbcUnits implements Units {

    static final String VERSION = """
            SELECT v.unit_id, v.level, v.type_name, v.name, v.mark, v.code, v.parent_id, v.path::text AS path,
                   v.province_id, v.dateline_name, lower(v.valid) AS valid_from, upper(v.valid) AS valid_until
            FROM units.unit_version v
            """;

    /** The version of the day, or else the last one before it, or else the first. */
    private static final String BEST_FOR_THE_DAY = """
             ORDER BY lower(v.valid) <= CAST(:day AS date) DESC,
                      CASE WHEN lower(v.valid) <= CAST(:day AS date) THEN lower(v.valid) END DESC, lower(v.valid)
             LIMIT 1
            """;

    private final JdbcClient jdbc;

    JdbcUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UnitSummary> find(UnitId unit, LocalDate day) {
        return jdbc.sql(VERSION + "WHERE v.unit_id = :unit AND v.valid @> CAST(:day AS date)")
                .param("unit", unit.value())
                .param("day", day)
                .query(JdbcUnits::summary)
                .optional();
    }

    @Override
    public Optional<UnitSummary> lastKnown(UnitId unit, LocalDate day) {
        return jdbc.sql(VERSION + "WHERE v.unit_id = :unit" + BEST_FOR_THE_DAY)
                .param("unit", unit.value())
                .param("day", day)
                .query(JdbcUnits::summary)
                .optional();
    }

    @Override
    public Map<UnitId, UnitSummary> findAll(Collection<UnitId> units, LocalDate day) {
        return jdbc
                .sql(VERSION + "WHERE v.unit_id = ANY(:units) AND v.valid @> CAST(:day AS date)")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(JdbcUnits::summary)
                .list()
                .stream()
                .collect(Collectors.toMap(UnitSummary::id, Function.identity()));
    }

    @Override
    public List<UnitSummary> children(UnitId parent, LocalDate day) {
        return jdbc.sql(VERSION + """
                                WHERE v.parent_id = :parent AND v.valid @> CAST(:day AS date)
                                ORDER BY v.name COLLATE public.vi_natural, v.unit_id
                                """)
                .param("parent", parent.value())
                .param("day", day)
                .query(JdbcUnits::summary)
                .list();
    }

    @Override
    public List<UnitSummary> ancestors(UnitId unit, LocalDate day) {
        return jdbc.sql(VERSION + """
                                JOIN units.unit_version below ON below.unit_id = :unit
                                     AND below.valid @> CAST(:day AS date)
                                     AND v.unit_id <> below.unit_id
                                JOIN units.unit u ON u.id = v.unit_id
                                     AND u.no = ANY(string_to_array(below.path::text, '.')::bigint[])
                                WHERE v.valid @> CAST(:day AS date)
                                ORDER BY nlevel(v.path)
                                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(JdbcUnits::summary)
                .list();
    }

    @Override
    public List<UnitSummary> below(UnitId ancestor, UnitLevel level, LocalDate day) {
        // OFFSET 0: what lies below is few, while a whole level is many; the planner thinks the opposite.
        return jdbc.sql("""
                        SELECT v.*
                        FROM units.unit_version top
                        CROSS JOIN LATERAL (
                        """ + VERSION + """
                            WHERE v.path <@ top.path OFFSET 0) v
                        WHERE top.unit_id = :ancestor AND top.valid @> CAST(:day AS date) AND v.level = :level
                          AND v.valid_from <= CAST(:day AS date)
                          AND (v.valid_until IS NULL OR v.valid_until > CAST(:day AS date))
                        ORDER BY v.name COLLATE public.vi_natural, v.unit_id
                        """)
                .param("ancestor", ancestor.value())
                .param("level", level.name())
                .param("day", day)
                .query(JdbcUnits::summary)
                .list();
    }

    @Override
    public List<UnitSummary> subtree(UnitId top, LocalDate day, String after, int limit) {
        // labels are numbers, so that everything below a path stands between it and the same with a letter added; the
        // days
        // are asked for in a way that no index serves, or else the planner takes that of the days
        return jdbc.sql("""
                        SELECT v.*
                        FROM units.unit_version top
                        CROSS JOIN LATERAL (
                        """ + VERSION + """
                            WHERE v.path >= top.path AND v.path < top.path || 'z' AND v.path > CAST(:after AS ltree)
                              AND lower(v.valid) <= CAST(:day AS date)
                              AND (upper(v.valid) IS NULL OR upper(v.valid) > CAST(:day AS date))
                            ORDER BY v.path
                            LIMIT :limit) v
                        WHERE top.unit_id = :top AND top.valid @> CAST(:day AS date)
                        ORDER BY CAST(v.path AS ltree)
                        """)
                .param("top", top.value())
                .param("day", day)
                .param("after", after)
                .param("limit", limit)
                .query(JdbcUnits::summary)
                .list();
    }

    @Override
    public Optional<UnitSummary> standsFor(UnitId unit, LocalDate day) {
        return jdbc.sql(VERSION + """
                        JOIN units.stands_for(:unit, :day) heir ON heir.unit_id = v.unit_id
                        WHERE v.valid @> CAST(:day AS date)
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(JdbcUnits::summary)
                .optional();
    }

    @Override
    public List<UUID> withAncestors(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                        SELECT u.id
                        FROM (SELECT v.path FROM units.unit_version v WHERE v.unit_id = :unit""" + BEST_FOR_THE_DAY + """
                                ) best
                                JOIN units.unit u ON u.no = ANY(string_to_array(best.path::text, '.')::bigint[])
                                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Rows.ID)
                .list();
    }

    @Override
    public List<UUID> coveredBy(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                        WITH RECURSIVE ground (unit_id) AS (
                            SELECT CAST(:unit AS uuid)
                            UNION
                            SELECT l.successor_id
                            FROM ground g
                            JOIN units.lineage l ON l.predecessor_id = g.unit_id AND l.day <= CAST(:day AS date)
                            WHERE NOT EXISTS (SELECT FROM units.unit_version alive
                                              WHERE alive.unit_id = g.unit_id AND alive.valid @> CAST(:day AS date))
                        )
                        SELECT DISTINCT u.id
                        FROM ground g
                        CROSS JOIN LATERAL (SELECT v.path FROM units.unit_version v WHERE v.unit_id = g.unit_id""" + BEST_FOR_THE_DAY + """
                                ) best
                                JOIN units.unit u ON u.no = ANY(string_to_array(best.path::text, '.')::bigint[])
                                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Rows.ID)
                .list();
    }

    @Override
    public List<UnitSummary> predecessors(UnitId unit) {
        return jdbc.sql("""
                        WITH RECURSIVE before (unit_id) AS (
                            SELECT predecessor_id FROM units.lineage WHERE successor_id = :unit
                            UNION
                            SELECT l.predecessor_id FROM before b JOIN units.lineage l ON l.successor_id = b.unit_id
                        )
                        """ + VERSION + """
                        JOIN before b ON b.unit_id = v.unit_id
                        WHERE NOT EXISTS (SELECT FROM units.unit_version later
                                          WHERE later.unit_id = v.unit_id AND lower(later.valid) > lower(v.valid))
                          AND NOT upper_inf(v.valid)
                        ORDER BY v.name COLLATE public.vi_natural
                        """)
                .param("unit", unit.value())
                .query(JdbcUnits::summary)
                .list();
    }

    @Override
    public List<UnitSummary> everBelow(UnitId ancestor, UnitLevel level) {
        return jdbc.sql("""
                        WITH RECURSIVE top (unit_id) AS (
                            SELECT CAST(:ancestor AS uuid)
                            UNION
                            SELECT l.predecessor_id FROM top t JOIN units.lineage l ON l.successor_id = t.unit_id
                        )
                        """ + VERSION + """
                        WHERE v.level = :level
                          AND NOT EXISTS (SELECT FROM units.unit_version later
                                          WHERE later.unit_id = v.unit_id AND lower(later.valid) > lower(v.valid))
                          AND EXISTS (SELECT FROM top t JOIN units.unit u ON u.id = t.unit_id
                                      WHERE t.unit_id <> v.unit_id
                                        AND u.no = ANY(string_to_array(v.path::text, '.')::bigint[]))
                        ORDER BY v.name COLLATE public.vi_natural, v.unit_id
                        """)
                .param("ancestor", ancestor.value())
                .param("level", level.name())
                .query(JdbcUnits::summary)
                .list();
    }

    @Override
    public Optional<UnitSummary> byCode(UnitLevel level, String code, LocalDate day) {
        return jdbc.sql(VERSION + "WHERE v.level = :level AND v.code = :code AND v.valid @> CAST(:day AS date)")
                .param("level", level.name())
                .param("code", code)
                .param("day", day)
                .query(JdbcUnits::summary)
                .optional();
    }

    static UnitSummary summary(ResultSet row, int number) throws SQLException {
        return new UnitSummary(
                new UnitId(row.getObject("unit_id", UUID.class)),
                UnitLevel.valueOf(row.getString("level")),
                row.getString("type_name"),
                row.getString("name"),
                row.getString("mark"),
                row.getString("code"),
                unitId(row.getObject("parent_id", UUID.class)),
                row.getString("path"),
                unitId(row.getObject("province_id", UUID.class)),
                row.getString("dateline_name"),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)));
    }

    private static @Nullable UnitId unitId(@Nullable UUID value) {
        return value == null ? null : new UnitId(value);
    }
}
