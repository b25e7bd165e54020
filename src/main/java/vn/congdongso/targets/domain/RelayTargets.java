package vn.congdongso.targets.domain;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitsReorganised;

/** What units owe follows the ground: the sums above the bodies are laid anew for the months that begin afterwards. */
@Component
class RelayTargets {

    private final JdbcClient jdbc;

    RelayTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void relay(UnitsReorganised change) {
        UUID[] provinces = change.provinces().stream().map(UnitId::value).toArray(UUID[]::new);
        jdbc.sql("""
                        DELETE FROM targets.monthly m
                        WHERE m.province_id = ANY (:provinces) AND m.month >= :day
                          AND NOT EXISTS (SELECT FROM targets.assigned a
                                          WHERE a.province_id = m.province_id AND a.body_id = m.place_id)
                        """).param("provinces", provinces).param("day", change.day()).update();
        jdbc.sql("""
                        INSERT INTO targets.monthly (province_id, place_id, month, whole_id, amount)
                        SELECT m.province_id, l.place_id, m.month, coalesce(l.whole_id, l.place_id), sum(m.amount)
                        FROM targets.monthly m CROSS JOIN LATERAL units.line_of(m.whole_id, m.month) l
                        WHERE m.province_id = ANY (:provinces) AND m.month >= :day
                        GROUP BY m.province_id, l.place_id, m.month, coalesce(l.whole_id, l.place_id)
                        """).param("provinces", provinces).param("day", change.day()).update();
    }
}
