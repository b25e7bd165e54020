package vn.congdongso.targets.domain;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.congdongso.targets.Owed;
import vn.congdongso.units.UnitId;

/** What each place owes in each month, kept for bodies and for every unit above them. */
@Repository
class MonthlyTargets {

    /** What a body shall owe in a month, and where it works then. */
    record Due(UnitId province, UUID body, UnitId unit, YearMonth month, int amount) {}

    private final JdbcClient jdbc;

    MonthlyTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sets what the bodies owe and moves the sums above them, where they were counted before and where they are now. */
    void set(List<Due> dues) {
        dues.stream()
                .map(Due::province)
                .distinct()
                .map(UnitId::toString)
                .sorted()
                .forEach(this::lock);
        jdbc.sql("""
                        WITH due AS (
                            SELECT * FROM unnest(:provinces, :bodies, :units, CAST(:months AS date[]), :amounts)
                                AS d (province_id, body_id, unit_id, month, amount)
                        ), before AS (
                            SELECT m.province_id, m.place_id AS body_id, m.whole_id AS unit_id, m.month, m.amount
                            FROM due d JOIN targets.monthly m
                                ON m.province_id = d.province_id AND m.place_id = d.body_id AND m.month = d.month
                        ), moved AS (
                            SELECT province_id, body_id, unit_id, month, amount FROM due
                            UNION ALL
                            SELECT province_id, body_id, unit_id, month, -amount FROM before
                        ), share AS (
                            SELECT province_id, body_id AS place_id, month, unit_id AS whole_id, amount FROM moved
                            UNION ALL
                            SELECT m.province_id, l.place_id, m.month, coalesce(l.whole_id, l.place_id), m.amount
                            FROM moved m CROSS JOIN LATERAL units.line_of(m.unit_id, m.month) l
                        )
                        INSERT INTO targets.monthly AS t (province_id, place_id, month, whole_id, amount)
                        SELECT province_id, place_id, month, whole_id, sum(amount)
                        FROM share
                        GROUP BY province_id, place_id, month, whole_id
                        ORDER BY province_id, place_id, month, whole_id
                        ON CONFLICT (province_id, place_id, month, whole_id)
                            DO UPDATE SET amount = t.amount + excluded.amount
                        """)
                .param("provinces", column(dues, due -> due.province().value(), UUID[]::new))
                .param("bodies", column(dues, Due::body, UUID[]::new))
                .param("units", column(dues, due -> due.unit().value(), UUID[]::new))
                .param("months", column(dues, due -> due.month().atDay(1).toString(), String[]::new))
                .param("amounts", column(dues, Due::amount, Integer[]::new))
                .update();
    }

    private static <T> T[] column(List<Due> dues, Function<Due, T> value, java.util.function.IntFunction<T[]> array) {
        return dues.stream().map(value).toArray(array);
    }

    /** Assigning is rare: whoever assigns in the same province at the same time waits. */
    private void lock(String province) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('targets ' || :province, 0))")
                .param("province", province)
                .query()
                .singleRow();
    }

    Map<UUID, Long> of(Collection<UUID> places, UnitId province, YearMonth month) {
        Map<UUID, Long> amounts = new HashMap<>();
        jdbc.sql("""
                        SELECT place_id, sum(amount) AS amount
                        FROM targets.monthly
                        WHERE province_id = ANY (units.partitions_of(NULL, :province)) AND place_id = ANY (:places) AND month = :month
                        GROUP BY place_id
                        HAVING sum(amount) > 0
                        """)
                .param("province", province.value())
                .param("places", places.toArray(UUID[]::new))
                .param("month", month.atDay(1))
                .query(row -> {
                    amounts.put(row.getObject("place_id", UUID.class), row.getLong("amount"));
                });
        return amounts;
    }

    Owed owed(UnitId unit, @Nullable UnitId province, YearMonth month) {
        String inProvince = province == null ? "" : "province_id = ANY (units.partitions_of(:unit, :province)) AND ";
        StatementSpec question =
                jdbc.sql("""
                        SELECT place_id, sum(amount) AS amount
                        FROM targets.monthly
                        WHERE %swhole_id = :unit AND place_id <> :unit AND month = :month
                        GROUP BY place_id
                        HAVING sum(amount) > 0
                        """.formatted(inProvince)).param("unit", unit.value()).param("month", month.atDay(1));
        if (province != null) {
            question = question.param("province", province.value());
        }
        Map<UUID, Long> parts = new HashMap<>();
        question.query(row -> {
            parts.put(row.getObject("place_id", UUID.class), row.getLong("amount"));
        });
        long total = parts.values().stream().mapToLong(Long::longValue).sum();
        return new Owed(total == 0 ? null : total, parts);
    }
}
