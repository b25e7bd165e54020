package vn.congdongso.units.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.shared.Rows;
import vn.congdongso.units.Boundaries;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.Units;

@Repository
class JdbcBoundaries implements Boundaries {

    /**
     * The unit with what lies in it on the day, and whatever of former days became part of it. Villages that always lay in
     * the same commune, which never gave up ground, count with it and need not be looked at, unless it is they that are
     * asked for.
     */
    private static final String GROUND = """
            WITH RECURSIVE top AS (
                SELECT v.path, v.level FROM units.unit_version v
                WHERE v.unit_id = :unit AND v.valid @> CAST(:day AS date)
            ), ground (id) AS (
                SELECT v.unit_id
                FROM top
                CROSS JOIN LATERAL (SELECT v.unit_id, v.valid, v.level, v.parent_id FROM units.unit_version v
                                    WHERE v.path <@ top.path OFFSET 0) v
                WHERE v.valid @> CAST(:day AS date)
                  AND (v.level <> 'VILLAGE' OR top.level IN ('COMMUNE', 'VILLAGE')
                       OR v.unit_id IN (SELECT l.predecessor_id FROM units.lineage l)
                       OR v.unit_id IN (SELECT l.successor_id FROM units.lineage l)
                       OR v.parent_id IN (SELECT l.predecessor_id FROM units.lineage l)
                       OR EXISTS (SELECT FROM units.unit_version other
                                  WHERE other.unit_id = v.unit_id AND other.parent_id <> v.parent_id))
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
                                      WHERE l.predecessor_id = v.unit_id
                                        AND l.day BETWEEN upper(v.valid) AND CAST(:day AS date))) before
            )
            """;

    /**
     * What once lay directly in the ground and today lies elsewhere. Where a unit that begins after the day is counted
     * before, it is no other than what it will begin in.
     */
    private static final String STRANGERS = """
            , stranger AS MATERIALIZED (
                SELECT v.unit_id, v.parent_id, v.valid
                FROM top
                CROSS JOIN ground g
                JOIN units.unit_version v ON v.parent_id = g.id
                WHERE top.level <> 'NATION'
                  AND NOT EXISTS (SELECT FROM ground h WHERE h.id = v.unit_id)
                  AND NOT EXISTS (SELECT FROM units.unit_version now
                                  WHERE now.unit_id = v.unit_id AND now.valid @> CAST(:day AS date)
                                    AND now.path <@ top.path)
            )
            """;

    /** In one question, so that the ground is walked once: its versions, its lineage, and its strangers. */
    private static final String EVERYTHING = GROUND + STRANGERS + """
            SELECT 'VERSION' AS kind, v.unit_id, v.parent_id AS other_id, lower(v.valid) AS since, upper(v.valid) AS until,
                   v.province_id, false AS entire, NULL::numeric AS share
            FROM ground g JOIN units.unit_version v ON v.unit_id = g.id
            UNION ALL
            SELECT 'LINK', l.predecessor_id, l.successor_id, l.day, NULL, NULL, l.relation = 'WHOLE', l.share
            FROM ground g JOIN units.lineage l ON l.predecessor_id = g.id
            WHERE l.day <= CAST(:day AS date)
            UNION ALL
            SELECT 'STRANGER', s.unit_id, s.parent_id,
                   lower(s.valid),
                   CASE WHEN lower(s.valid) < life.changed THEN upper(s.valid) END, NULL, false, NULL
            FROM stranger s
            CROSS JOIN LATERAL (SELECT min(lower(v.valid)) AS begun, max(lower(v.valid)) AS changed
                                FROM units.unit_version v WHERE v.unit_id = s.unit_id) life
            WHERE life.begun <= CAST(:day AS date)
            ORDER BY kind, unit_id, since, other_id
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
        List<PastGround.Version> versions = new ArrayList<>();
        List<PastGround.Link> links = new ArrayList<>();
        List<PastGround.Stranger> strangers = new ArrayList<>();
        jdbc.sql(EVERYTHING).param("unit", unit.value()).param("day", day).query(row -> {
            UnitId one = new UnitId(row.getObject("unit_id", UUID.class));
            UnitId other = id(row.getObject("other_id", UUID.class));
            LocalDate since = row.getObject("since", LocalDate.class);
            LocalDate until = row.getObject("until", LocalDate.class);
            switch (row.getString("kind")) {
                case "VERSION" ->
                    versions.add(new PastGround.Version(
                            one, since, until, other, id(row.getObject("province_id", UUID.class))));
                case "LINK" ->
                    links.add(new PastGround.Link(
                            one,
                            Objects.requireNonNull(other),
                            since,
                            row.getBoolean("entire"),
                            row.getObject("share", BigDecimal.class)));
                default -> strangers.add(new PastGround.Stranger(one, Objects.requireNonNull(other), since, until));
            }
        });
        return new PastGround(unit, day, versions, links, strangers).over(first, last);
    }

    @Override
    public List<UnitId> formerUnits(UnitId unit, LocalDate day) {
        return jdbc.sql(GROUND + """
                        SELECT g.id FROM ground g
                        WHERE NOT EXISTS (SELECT FROM units.unit_version alive
                                          WHERE alive.unit_id = g.id AND alive.valid @> CAST(:day AS date))
                        """).param("unit", unit.value()).param("day", day).query(Rows.ID).list().stream()
                .map(UnitId::new)
                .toList();
    }

    private static @Nullable UnitId id(@Nullable UUID value) {
        return value == null ? null : new UnitId(value);
    }
}
