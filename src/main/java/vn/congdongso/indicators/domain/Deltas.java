package vn.congdongso.indicators.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/** What facts have added and the totals do not yet hold. */
@Repository
class Deltas {

    /** Any number that no other part of the program locks. */
    static final long FOLDER = 0x6964_6f66_6f6c_6421L;

    /**
     * Takes some deltas away and adds them to the totals of their body, of their unit and of everything above it. One
     * statement, hence one snapshot; sorted, so that whoever else locks totals in this order waits and never deadlocks.
     */
    static final String FOLD = """
            WITH gone AS (
                DELETE FROM indicators.delta
                WHERE (province_id, seq) IN (
                    SELECT province_id, seq FROM indicators.delta ORDER BY province_id, seq LIMIT :most)
                RETURNING province_id, body_id, unit_id, day, indicators, amounts
            ), added AS (
                SELECT g.province_id, g.body_id, g.unit_id, f.indicator, g.day, sum(f.amount) AS amount
                FROM gone g CROSS JOIN LATERAL unnest(g.indicators, g.amounts) AS f (indicator, amount)
                GROUP BY g.province_id, g.body_id, g.unit_id, f.indicator, g.day
            ), line AS MATERIALIZED (
                SELECT d.unit_id, d.day, l.place_id, coalesce(l.whole_id, l.place_id) AS whole_id
                FROM (SELECT DISTINCT unit_id, day FROM gone) d
                    CROSS JOIN LATERAL units.line_of(d.unit_id, d.day) l
            ), share AS (
                SELECT province_id, body_id AS place_id, indicator, day, amount, unit_id AS whole_id FROM added
                UNION ALL
                SELECT a.province_id, l.place_id, a.indicator, a.day, a.amount, l.whole_id
                FROM added a JOIN line l ON l.unit_id = a.unit_id AND l.day = a.day
            ), folded AS (
                INSERT INTO indicators.day_total AS t (province_id, place_id, indicator, day, whole_id, amount)
                SELECT province_id, place_id, indicator, day, whole_id, sum(amount)
                FROM share
                GROUP BY province_id, place_id, indicator, day, whole_id
                ORDER BY province_id, place_id, indicator, day, whole_id
                ON CONFLICT (province_id, place_id, indicator, day, whole_id)
                    DO UPDATE SET amount = t.amount + excluded.amount
            )
            SELECT count(*) FROM gone
            """;

    private final JdbcClient jdbc;

    Deltas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(UnitId province, BodyId body, UnitId unit, LocalDate day, Map<String, Long> amounts) {
        jdbc.sql("""
                        INSERT INTO indicators.delta (province_id, body_id, unit_id, day, indicators, amounts)
                        VALUES (:province, :body, :unit, :day, :indicators, :amounts)
                        """)
                .param("province", province.value())
                .param("body", body.value())
                .param("unit", unit.value())
                .param("day", day)
                .param("indicators", amounts.keySet().toArray(String[]::new))
                .param("amounts", amounts.values().toArray(Long[]::new))
                .update();
    }

    /** How many deltas were folded; empty while another instance of the program is at it. */
    @Transactional
    public OptionalInt fold(int most) {
        boolean mine = jdbc.sql("SELECT pg_try_advisory_xact_lock(:folder)")
                .param("folder", FOLDER)
                .query((row, number) -> row.getBoolean(1))
                .single();
        return mine
                ? OptionalInt.of(jdbc.sql(FOLD)
                        .param("most", most)
                        .query((row, number) -> row.getInt(1))
                        .single())
                : OptionalInt.empty();
    }
}
