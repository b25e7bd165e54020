package vn.congdongso.indicators.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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
                FROM outreach.visit
                WHERE province_id = :province
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
                SELECT place_id, indicator, day, sum(amount) AS amount
                FROM (SELECT place_id, indicator, day, amount FROM indicators.day_total WHERE province_id = :province
                      UNION ALL
                      (%2$s)) AS each
                GROUP BY place_id, indicator, day
            )
            SELECT place_id, indicator, day, coalesce(kept.amount, 0) AS kept, coalesce(counted.amount, 0) AS counted
            FROM kept FULL JOIN counted USING (place_id, indicator, day)
            WHERE coalesce(kept.amount, 0) <> coalesce(counted.amount, 0)
            ORDER BY day, place_id, indicator
            LIMIT :most
            """.formatted(byPlace("fact"), byPlace("waiting"));

    private final JdbcClient jdbc;

    RecountFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most a thousand for each province; none when all is well. */
    public List<Difference> differences() {
        return jdbc
                .sql("SELECT province_id FROM indicators.day_total UNION SELECT province_id FROM outreach.visit")
                .query(Rows.ID)
                .list()
                .stream()
                .sorted()
                .flatMap(province -> differences(new UnitId(province)).stream())
                .toList();
    }

    List<Difference> differences(UnitId province) {
        return jdbc.sql(DIFFERENCES)
                .param("province", province.value())
                .param("most", MOST)
                .query((row, number) -> new Difference(
                        province.value(),
                        row.getObject("place_id", UUID.class),
                        row.getString("indicator"),
                        row.getObject("day", java.time.LocalDate.class),
                        row.getLong("kept"),
                        row.getLong("counted")))
                .list();
    }

    /** What the rows of a body add to itself, to its unit and to everything above, as {@link Deltas#FOLD} does. */
    private static String byPlace(String rows) {
        return """
                SELECT place_id, indicator, day, sum(amount) AS amount
                FROM (SELECT body_id AS place_id, indicator, day, amount FROM %1$s
                      UNION ALL
                      SELECT l.place_id, r.indicator, r.day, r.amount
                      FROM %1$s r JOIN (
                          SELECT d.unit_id, d.day, l.place_id
                          FROM (SELECT DISTINCT unit_id, day FROM %1$s) d
                              CROSS JOIN LATERAL units.line_of(d.unit_id, d.day) l) l USING (unit_id, day)) AS share
                GROUP BY place_id, indicator, day
                """.formatted(rows);
    }
}
