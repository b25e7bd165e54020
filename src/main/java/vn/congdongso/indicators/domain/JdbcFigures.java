package vn.congdongso.indicators.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.congdongso.indicators.Breakdown;
import vn.congdongso.indicators.Figures;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.Boundaries;
import vn.congdongso.units.UnitId;

/** One statement for each question, so that a figure never sees a delta twice or misses one that is just being folded. */
@Repository
class JdbcFigures implements Figures {

    private static final String WAITING_IN_THE_PLACE = """
            SELECT f.indicator, f.amount
            FROM indicators.delta d
                CROSS JOIN LATERAL unnest(d.indicators, d.amounts) AS f (indicator, amount)
            WHERE d.province_id = ANY (units.partitions_of(:place, :province)) AND d.day BETWEEN :from AND :to AND
            """;

    private static final String FOLDED_AND_WAITING = """
            SELECT indicator, sum(amount) AS amount
            FROM (SELECT indicator, amount
                  FROM indicators.day_total
                  WHERE province_id = ANY (units.partitions_of(:place, :province)) AND place_id = :place AND day BETWEEN :from AND :to
                  UNION ALL
            """;

    private static final String BY_INDICATOR = ") AS each GROUP BY indicator";

    private final JdbcClient jdbc;
    private final Boundaries boundaries;

    JdbcFigures(JdbcClient jdbc, Boundaries boundaries) {
        this.jdbc = jdbc;
        this.boundaries = boundaries;
    }

    @Override
    public Map<String, Long> of(UUID place, UnitId province, LocalDate from, LocalDate to) {
        String inLine = """
                (d.body_id = :place OR (d.unit_id, d.day) IN (
                     SELECT w.unit_id, w.day
                     FROM (SELECT DISTINCT unit_id, day FROM indicators.delta
                           WHERE province_id = ANY (units.partitions_of(:place, :province))) w
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
                        WHERE province_id = ANY (units.partitions_of(NULL, :province)) AND place_id = ANY (:places)
                          AND indicator = :indicator
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
        String inProvince = province == null ? "" : " AND province_id = ANY (units.partitions_of(:unit, :province))";
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

    /** One line for each stretch of days of each piece: what counts, and what of it does not. */
    private static final String PIECES = """
            SELECT p.no, t.indicator, sum(p.sign * t.amount) AS amount
            FROM unnest(:no, :places, :wholes, CAST(:from AS date[]), CAST(:to AS date[]), :signs)
                AS p (no, place_id, whole_id, since, until, sign)
            JOIN indicators.day_total t
                ON t.province_id = ANY (:provinces) AND t.place_id = p.place_id
               AND t.day BETWEEN p.since AND p.until AND (p.whole_id IS NULL OR t.whole_id = p.whole_id)
            GROUP BY p.no, t.indicator
            """;

    private record Line(int no, UUID place, @Nullable UUID whole, LocalDate from, LocalDate to, int sign) {}

    @Override
    public Breakdown inBoundaries(UnitId unit, LocalDate day, LocalDate from, LocalDate to) {
        Boundaries.Ground ground = boundaries.of(unit, day, from, to);
        List<Line> lines = lines(ground.pieces());
        Map<String, Long> total = new HashMap<>();
        Map<UUID, Long> people = new HashMap<>();
        jdbc.sql(PIECES)
                .param("no", column(lines, Line::no, Integer[]::new))
                .param("places", column(lines, Line::place, UUID[]::new))
                .param("wholes", column(lines, Line::whole, UUID[]::new))
                .param("from", column(lines, line -> line.from().toString(), String[]::new))
                .param("to", column(lines, line -> line.to().toString(), String[]::new))
                .param("signs", column(lines, Line::sign, Integer[]::new))
                .param(
                        "provinces",
                        ground.provinces().stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    Boundaries.Piece piece = ground.pieces().get(row.getInt("no"));
                    String indicator = row.getString("indicator");
                    long amount = piece.of(row.getLong("amount"));
                    total.merge(indicator, amount, Long::sum);
                    if (indicator.equals(PEOPLE) && !piece.part().equals(unit)) {
                        people.merge(piece.part().value(), amount, Long::sum);
                    }
                });
        return new Breakdown(total, people);
    }

    private static List<Line> lines(List<Boundaries.Piece> pieces) {
        List<Line> lines = new ArrayList<>();
        for (int no = 0; no < pieces.size(); no++) {
            Boundaries.Piece piece = pieces.get(no);
            UUID place = piece.place().value();
            for (Boundaries.Days days : piece.days()) {
                lines.add(new Line(no, place, null, days.from(), days.to(), 1));
                for (UnitId left : piece.without()) {
                    lines.add(new Line(no, left.value(), place, days.from(), days.to(), -1));
                }
            }
        }
        return lines;
    }

    private static <T> @Nullable T[] column(
            List<Line> lines, Function<Line, @Nullable T> value, IntFunction<@Nullable T[]> array) {
        return lines.stream().map(value).toArray(array);
    }
}
