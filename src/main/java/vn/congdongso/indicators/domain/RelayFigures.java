package vn.congdongso.indicators.domain;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitsReorganised;

/**
 * A reorganisation that is entered after its day moves what was counted since then: the sums of units are laid anew from
 * those of the bodies. One still to come moves nothing.
 */
@Component
class RelayFigures {

    private final JdbcClient jdbc;
    private final Today today;

    RelayFigures(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @EventListener
    void relay(UnitsReorganised change) {
        if (change.day().isAfter(today.today())) {
            return;
        }
        UUID[] provinces = change.provinces().stream().map(UnitId::value).toArray(UUID[]::new);
        // nothing is folded into sums that are being laid
        jdbc.sql("SELECT pg_advisory_xact_lock(:folder)")
                .param("folder", Deltas.FOLDER)
                .query()
                .singleRow();
        jdbc.sql("""
                        DELETE FROM indicators.day_total t
                        WHERE t.province_id = ANY (:provinces) AND t.day >= :day
                          AND EXISTS (SELECT FROM units.unit u WHERE u.id = t.place_id)
                        """).param("provinces", provinces).param("day", change.day()).update();
        jdbc.sql("""
                        WITH counted AS (
                            SELECT province_id, whole_id AS unit_id, indicator, day, sum(amount) AS amount
                            FROM indicators.day_total
                            WHERE province_id = ANY (:provinces) AND day >= :day
                            GROUP BY province_id, whole_id, indicator, day
                        ), line AS (
                            SELECT d.unit_id, d.day, l.place_id, coalesce(l.whole_id, l.place_id) AS whole_id
                            FROM (SELECT DISTINCT unit_id, day FROM counted) d
                                CROSS JOIN LATERAL units.line_of(d.unit_id, d.day) l
                        )
                        INSERT INTO indicators.day_total (province_id, place_id, indicator, day, whole_id, amount)
                        SELECT c.province_id, l.place_id, c.indicator, c.day, l.whole_id, sum(c.amount)
                        FROM counted c JOIN line l USING (unit_id, day)
                        GROUP BY c.province_id, l.place_id, c.indicator, c.day, l.whole_id
                        """).param("provinces", provinces).param("day", change.day()).update();
    }
}
