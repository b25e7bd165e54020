package vn.congdongso.indicators.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Rows;
import vn.congdongso.units.UnitId;

/**
 * Counts the log anew and names every total that differs. It reads the log of visits itself, in one statement with the
 * totals: only so are both of the same moment, while visits come in.
 */
@Component
public class RecountFigures {

    private static final int MOST = 1_000;

    private static final String DIFFERENCES = """
            WITH visit AS (
                SELECT body_id, unit_id, day, topic, result, count(*) AS visits, sum(people) AS people
                FROM outreach.visit_now
                WHERE province_id = :province AND NOT voided
                GROUP BY body_id, unit_id, day, topic, result
            ), fact AS (
                SELECT v.body_id, v.unit_id, v.day, f.indicator, f.amount
                FROM visit v CROSS JOIN LATERAL (VALUES
                    ('people', v.people), ('visits', v.visits), ('people.' || v.result, v.people),
                    ('people.topic.' || v.topic, v.people)) AS f (indicator, amount)
            ), counted AS (
                %1$s
            ), waiting AS (
                SELECT d.body_id, d.unit_id, d.day, f.indicator, f.amount
                FROM indicators.delta d CROSS JOIN LATERAL unnest(d.indicators, d.amounts) AS f (indicator, amount)
                WHERE d.province_id = :province
            ), kept AS (
                SELECT place_id, indicator, day, whole_id, sum(amount) AS amount
                FROM (SELECT place_id, indicator, day, whole_id, amount
                      FROM indicators.day_total WHERE province_id = :province
                      UNION ALL
                      (%2$s)) AS each
                GROUP BY place_id, indicator, day, whole_id
            )
            SELECT place_id, indicator, day, whole_id,
                   coalesce(kept.amount, 0) AS kept, coalesce(counted.amount, 0) AS counted
            FROM kept FULL JOIN counted USING (place_id, indicator, day, whole_id)
            WHERE coalesce(kept.amount, 0) <> coalesce(counted.amount, 0)
            """.formatted(byPlace("fact"), byPlace("waiting"));

    private static final String REPAIR = """
            INSERT INTO indicators.day_total AS t (province_id, place_id, indicator, day, whole_id, amount)
            SELECT :province, place_id, indicator, day, whole_id, counted - kept
            FROM (%s) AS difference
            ORDER BY place_id, indicator, day, whole_id
            ON CONFLICT (province_id, place_id, indicator, day, whole_id) DO UPDATE SET amount = t.amount + excluded.amount
            """.formatted(DIFFERENCES);

    private final JdbcClient jdbc;
    private final Changes changes;

    RecountFigures(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** At most a thousand for each province; none when all is well. */
    public List<Difference> differences() {
        return provinces().stream()
                .flatMap(province -> differences(province).stream())
                .toList();
    }

    List<Difference> differences(UnitId province) {
        return jdbc.sql(DIFFERENCES + " ORDER BY day, place_id, indicator, whole_id LIMIT :most")
                .param("province", province.value())
                .param("most", MOST)
                .query((row, number) -> new Difference(
                        province.value(),
                        row.getObject("place_id", UUID.class),
                        row.getString("indicator"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("whole_id", UUID.class),
                        row.getLong("kept"),
                        row.getLong("counted")))
                .list();
    }

    /**
     * Makes the totals what the log says. Needed only after an accident: a reorganisation that is entered late lays the
     * sums anew by itself.
     *
     * @return how many totals were changed
     */
    @Transactional
    public int repair() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:folder)")
                .param("folder", Deltas.FOLDER)
                .query()
                .singleRow();
        return provinces().stream().mapToInt(this::repair).sum();
    }

    private int repair(UnitId province) {
        int repaired = jdbc.sql(REPAIR).param("province", province.value()).update();
        if (repaired > 0) {
            jdbc.sql("DELETE FROM indicators.day_total WHERE province_id = :province AND amount = 0")
                    .param("province", province.value())
                    .update();
            changes.record(Change.of(
                    "indicators.totals.repaired", "province", province, province.value(), new Repaired(repaired)));
        }
        return repaired;
    }

    record Repaired(int totals) {}

    private List<UnitId> provinces() {
        return jdbc
                .sql("SELECT province_id FROM indicators.day_total UNION SELECT province_id FROM outreach.visit")
                .query(Rows.ID)
                .list()
                .stream()
                .sorted()
                .map(UnitId::new)
                .toList();
    }

    /** What the rows of a body add to itself, to its unit and to everything above, as {@link Deltas#FOLD} does. */
    private static String byPlace(String rows) {
        return """
                SELECT place_id, indicator, day, whole_id, sum(amount) AS amount
                FROM (SELECT body_id AS place_id, indicator, day, unit_id AS whole_id, amount FROM %1$s
                      UNION ALL
                      SELECT l.place_id, r.indicator, r.day, l.whole_id, r.amount
                      FROM %1$s r JOIN (
                          SELECT d.unit_id, d.day, l.place_id, coalesce(l.whole_id, l.place_id) AS whole_id
                          FROM (SELECT DISTINCT unit_id, day FROM %1$s) d
                              CROSS JOIN LATERAL units.line_of(d.unit_id, d.day) l) l USING (unit_id, day)) AS share
                GROUP BY place_id, indicator, day, whole_id
                """.formatted(rows);
    }
}
