package vn.congdongso.units.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.units.Boundaries;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.Units;

@Repository
class JdbcBoundaries implements Boundaries {

    /** The unit with all that lies in it on the day, and whatever of former days became part of it. */
    private static final String GROUND = """
            WITH RECURSIVE ground (id) AS (
                SELECT v.unit_id
                FROM units.unit_version top
                CROSS JOIN LATERAL (SELECT v.unit_id, v.valid FROM units.unit_version v
                                    WHERE v.path <@ top.path OFFSET 0) v
                WHERE top.unit_id = :unit AND top.valid @> CAST(:day AS date) AND v.valid @> CAST(:day AS date)
                UNION
                SELECT before.id
                FROM ground g
                CROSS JOIN LATERAL (
                    SELECT l.predecessor_id AS id FROM units.lineage l
                    WHERE l.successor_id = g.id AND l.day <= CAST(:day AS date)
                    UNION ALL
                    SELECT v.unit_id FROM units.unit_version v
                    WHERE v.parent_id = g.id AND upper(v.valid) <= CAST(:day AS date)
                      AND NOT EXISTS (SELECT FROM units.unit_version later
                                      WHERE later.unit_id = v.unit_id AND lower(later.valid) > lower(v.valid))
                      AND NOT EXISTS (SELECT FROM units.lineage l
                                      WHERE l.predecessor_id = v.unit_id AND l.day <= CAST(:day AS date))) before
            )
            """;

    private static final String VERSIONS = """
            SELECT v.unit_id, lower(v.valid) AS since, upper(v.valid) AS until, v.parent_id, v.province_id
            FROM ground g JOIN units.unit_version v ON v.unit_id = g.id
            ORDER BY v.unit_id, lower(v.valid)
            """;

    private static final String LINKS = """
            SELECT l.predecessor_id, l.successor_id, l.day, l.relation, l.share
            FROM ground g JOIN units.lineage l ON l.predecessor_id = g.id
            WHERE l.day <= CAST(:day AS date)
            ORDER BY l.predecessor_id, l.day, l.successor_id
            """;

    /** What once lay in the ground and does not belong to it. */
    private static final String STRANGERS = """
            SELECT v.unit_id, v.parent_id, lower(v.valid) AS since,
                   CASE WHEN EXISTS (SELECT FROM units.unit_version later
                                     WHERE later.unit_id = v.unit_id AND lower(later.valid) > lower(v.valid))
                        THEN upper(v.valid) END AS until
            FROM ground g JOIN units.unit_version v ON v.parent_id = g.id
            WHERE v.unit_id NOT IN (SELECT id FROM ground)
            """;

    private final JdbcClient jdbc;
    private final Units units;

    JdbcBoundaries(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    @Override
    public Ground of(UnitId unit, LocalDate day, LocalDate first, LocalDate last) {
        if (units.find(unit, day).isEmpty()) {
            throw new IllegalArgumentException("no unit " + unit + " on " + day);
        }
        PastGround past = new PastGround(
                unit,
                day,
                ask(
                        GROUND + VERSIONS,
                        unit,
                        day,
                        (row, number) -> new PastGround.Version(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getObject("since", LocalDate.class),
                                row.getObject("until", LocalDate.class),
                                id(row.getObject("parent_id", UUID.class)),
                                id(row.getObject("province_id", UUID.class)))),
                ask(
                        GROUND + LINKS,
                        unit,
                        day,
                        (row, number) -> new PastGround.Link(
                                new UnitId(row.getObject("predecessor_id", UUID.class)),
                                new UnitId(row.getObject("successor_id", UUID.class)),
                                row.getObject("day", LocalDate.class),
                                row.getString("relation").equals("WHOLE"),
                                row.getObject("share", BigDecimal.class))),
                ask(
                        GROUND + STRANGERS,
                        unit,
                        day,
                        (row, number) -> new PastGround.Stranger(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                new UnitId(row.getObject("parent_id", UUID.class)),
                                row.getObject("since", LocalDate.class),
                                row.getObject("until", LocalDate.class))));
        return past.over(first, last);
    }

    @Override
    public List<UnitId> formerUnits(UnitId unit, LocalDate day) {
        return ask(GROUND + """
                SELECT g.id FROM ground g
                WHERE NOT EXISTS (SELECT FROM units.unit_version alive
                                  WHERE alive.unit_id = g.id AND alive.valid @> CAST(:day AS date))
                """, unit, day, (row, number) -> new UnitId(row.getObject("id", UUID.class)));
    }

    private <T> List<T> ask(String sql, UnitId unit, LocalDate day, RowMapper<T> row) {
        return jdbc.sql(sql)
                .param("unit", unit.value())
                .param("day", day)
                .query(row)
                .list();
    }

    private static @Nullable UnitId id(@Nullable UUID value) {
        return value == null ? null : new UnitId(value);
    }
}
