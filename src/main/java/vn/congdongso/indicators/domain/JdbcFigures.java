package vn.congdongso.indicators.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.congdongso.indicators.Breakdown;
import vn.congdongso.indicators.Figures;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/** One statement for each question, so that a figure never sees a delta twice or misses one that is just being folded. */
@Repository
class JdbcFigures implements Figures {

    private static final String WAITING_IN_THE_PLACE = """
            SELECT f.indicator, f.amount
            FROM indicators.delta d
                CROSS JOIN LATERAL unnest(d.indicators, d.amounts) AS f (indicator, amount)
            WHERE d.province_id = :province AND d.day BETWEEN :from AND :to AND
            """;

    private static final String FOLDED_AND_WAITING = """
            SELECT indicator, sum(amount) AS amount
            FROM (SELECT indicator, amount
                  FROM indicators.day_total
                  WHERE province_id = :province AND place_id = :place AND day BETWEEN :from AND :to
                  UNION ALL
            """;

    private static final String BY_INDICATOR = ") AS each GROUP BY indicator";

    private final JdbcClient jdbc;

    JdbcFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> of(UUID place, UnitId province, LocalDate from, LocalDate to) {
        String inLine = """
                (d.body_id = :place OR (d.unit_id, d.day) IN (
                     SELECT w.unit_id, w.day
                     FROM (SELECT DISTINCT unit_id, day FROM indicators.delta WHERE province_id = :province) w
                         CROSS JOIN LATERAL units.line_of(w.unit_id, w.day) l
                     WHERE l.place_id = :place))
                """;
        return byIndicator(
                FOLDED_AND_WAITING + WAITING_IN_THE_PLACE + inLine + BY_INDICATOR, place, province, from, to);
    }

    @Override
    public Map<String, Long> ofBody(BodyId body, UnitId province, LocalDate from, LocalDate to) {
        String sql = FOLDED_AND_WAITING + WAITING_IN_THE_PLACE + "d.body_id = :place" + BY_INDICATOR;
        return byIndicator(sql, body.value(), province, from, to);
    }

    private Map<String, Long> byIndicator(String sql, UUID place, UnitId province, LocalDate from, LocalDate to) {
        Map<String, Long> figures = new HashMap<>();
        jdbc.sql(sql)
                .param("place", place)
                .param("province", province.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    figures.put(row.getString("indicator"), row.getLong("amount"));
                });
        return figures;
    }

    @Override
    public Map<UUID, Long> of(
            Collection<UUID> places, UnitId province, String indicator, LocalDate from, LocalDate to) {
        Map<UUID, Long> figures = new HashMap<>();
        jdbc.sql("""
                        SELECT place_id, sum(amount) AS amount
                        FROM indicators.day_total
                        WHERE province_id = :province AND place_id = ANY (:places) AND indicator = :indicator
                          AND day BETWEEN :from AND :to
                        GROUP BY place_id
                        """)
                .param("province", province.value())
                .param("places", places.toArray(UUID[]::new))
                .param("indicator", indicator)
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    figures.put(row.getObject("place_id", UUID.class), row.getLong("amount"));
                });
        return figures;
    }

    @Override
    public Breakdown breakdown(UnitId unit, @Nullable UnitId province, LocalDate from, LocalDate to) {
        String inProvince = province == null ? "" : " AND province_id = :province";
        StatementSpec question = jdbc.sql("""
                        SELECT NULL AS part, indicator, sum(amount) AS amount
                        FROM indicators.day_total
                        WHERE place_id = :unit AND day BETWEEN :from AND :to%1$s
                        GROUP BY indicator
                        UNION ALL
                        SELECT place_id, indicator, sum(amount)
                        FROM indicators.day_total
                        WHERE whole_id = :unit AND place_id <> :unit AND indicator = 'people' AND day BETWEEN :from AND :to%1$s
                        GROUP BY place_id, indicator
                        """.formatted(inProvince))
                .param("unit", unit.value())
                .param("from", from)
                .param("to", to);
        if (province != null) {
            question = question.param("province", province.value());
        }
        Map<String, Long> total = new HashMap<>();
        Map<UUID, Long> people = new HashMap<>();
        question.query(row -> {
            UUID part = row.getObject("part", UUID.class);
            if (part == null) {
                total.put(row.getString("indicator"), row.getLong("amount"));
            } else {
                people.put(part, row.getLong("amount"));
            }
        });
        return new Breakdown(total, people);
    }
}
