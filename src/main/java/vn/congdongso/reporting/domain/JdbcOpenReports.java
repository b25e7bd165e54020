package vn.congdongso.reporting.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.reporting.OpenReports;
import vn.congdongso.units.UnitId;

@Repository
class JdbcOpenReports implements OpenReports {

    private final JdbcClient jdbc;

    JdbcOpenReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UnitId, Long> ofUnits(Collection<UnitId> units) {
        Map<UnitId, Long> open = new HashMap<>();
        counts("unit_id", units.stream().map(UnitId::value).toList())
                .forEach((unit, count) -> open.put(new UnitId(unit), count));
        return open;
    }

    @Override
    public Map<UUID, Long> ofBodies(Collection<UUID> bodies) {
        return counts("body_id", bodies);
    }

    private Map<UUID, Long> counts(String column, Collection<UUID> places) {
        Map<UUID, Long> open = new HashMap<>();
        jdbc.sql("""
                        SELECT %1$s AS place, count(*) AS open
                        FROM reporting.report
                        WHERE %1$s = ANY (:places) AND status <> 'ACCEPTED'
                        GROUP BY %1$s
                        """.formatted(column))
                .param("places", places.toArray(UUID[]::new))
                .query(row -> {
                    open.put(row.getObject("place", UUID.class), row.getLong("open"));
                });
        return open;
    }
}
