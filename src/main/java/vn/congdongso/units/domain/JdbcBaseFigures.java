package vn.congdongso.units.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.units.BaseFigures;
import vn.congdongso.units.UnitId;

@Repository
class JdbcBaseFigures implements BaseFigures {

    private final JdbcClient jdbc;

    JdbcBaseFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Base, Figure> of(UnitId unit, LocalDate day) {
        Map<Base, Figure> latest = new EnumMap<>(Base.class);
        jdbc.sql("""
                        SELECT DISTINCT ON (base) base, value, counted_on, source
                        FROM units.base_figure
                        WHERE unit_id = :unit AND counted_on <= :day
                        ORDER BY base, counted_on DESC
                        """).param("unit", unit.value()).param("day", day).query(row -> {
            latest.put(Base.valueOf(row.getString("base")), figure(row));
        });
        return latest;
    }

    @Override
    public Map<UnitId, Figure> of(Collection<UnitId> units, Base base, LocalDate day) {
        Map<UnitId, Figure> latest = new HashMap<>();
        jdbc.sql("""
                        SELECT asked.unit_id, f.value, f.counted_on, f.source
                        FROM unnest(CAST(:units AS uuid[])) AS asked (unit_id)
                        CROSS JOIN LATERAL (
                            SELECT f.value, f.counted_on, f.source
                            FROM units.base_figure f
                            WHERE f.unit_id = asked.unit_id AND f.base = :base AND f.counted_on <= :day
                            ORDER BY f.counted_on DESC
                            LIMIT 1) f
                        """)
                .param("units", units.stream().map(UnitId::value).distinct().toArray(UUID[]::new))
                .param("base", base.name())
                .param("day", day)
                .query(row -> {
                    latest.put(new UnitId(row.getObject("unit_id", UUID.class)), figure(row));
                });
        return latest;
    }

    @Override
    public Optional<Sum> sum(UnitId unit, Base base, LocalDate day) {
        // OFFSET 0: what lies below is few, while a whole level is many; the planner thinks the opposite.
        return jdbc.sql("""
                        SELECT coalesce(sum(f.value), 0) AS value, count(f.value) AS villages, count(*) AS of_all
                        FROM units.unit_version top
                        CROSS JOIN LATERAL (
                            SELECT v.unit_id, v.level, v.valid
                            FROM units.unit_version v
                            WHERE v.path <@ top.path OFFSET 0) village
                        LEFT JOIN LATERAL (
                            SELECT f.value
                            FROM units.base_figure f
                            WHERE f.unit_id = village.unit_id AND f.base = :base AND f.counted_on <= :day
                            ORDER BY f.counted_on DESC
                            LIMIT 1) f ON true
                        WHERE top.unit_id = :unit AND top.valid @> CAST(:day AS date)
                          AND village.level = 'VILLAGE' AND village.valid @> CAST(:day AS date)
                        """)
                .param("unit", unit.value())
                .param("base", base.name())
                .param("day", day)
                .query((row, number) -> new Sum(row.getLong("value"), row.getInt("villages"), row.getInt("of_all")))
                .optional()
                .filter(sum -> sum.villages() > 0);
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(row.getLong("value"), row.getObject("counted_on", LocalDate.class), row.getString("source"));
    }
}
