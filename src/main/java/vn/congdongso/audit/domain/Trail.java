package vn.congdongso.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Today;

/** Read desk of the trail, the newest line first. */
@Component
public class Trail {

    private final JdbcClient jdbc;

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Entry> read(TrailQuestion question, int limit) {
        Map<String, Object> values = new HashMap<>();
        String conditions = String.join(" AND ", conditions(question, values));
        values.put("limit", limit);
        return jdbc.sql("""
                SELECT province_id, lane, no, at, account_id, actor, actor_roles, action, subject_type, subject_id,
                    unit_id, before, after, reason, network, request
                FROM audit.entry WHERE %s ORDER BY at DESC, province_id DESC, lane DESC, no DESC LIMIT :limit
                """.formatted(conditions))
                .params(values)
                .query((row, number) -> entry(row))
                .list();
    }

    /** The codes of everything that has ever been done, found by leaps through their index. */
    public List<String> actions() {
        return jdbc.sql("""
                WITH RECURSIVE known (action) AS (
                    (SELECT action FROM audit.entry ORDER BY action LIMIT 1)
                    UNION ALL
                    SELECT (SELECT e.action FROM audit.entry e WHERE e.action > k.action ORDER BY e.action LIMIT 1)
                    FROM known k WHERE k.action IS NOT NULL
                )
                SELECT action FROM known WHERE action IS NOT NULL ORDER BY action""").query((row, number) -> row.getString(1)).list();
    }

    private static List<String> conditions(TrailQuestion question, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        conditions.add("at >= :from AND at < :until");
        values.put("from", startOf(question.from()));
        values.put("until", startOf(question.until().plusDays(1)));
        if (!question.ground().everywhere()) {
            conditions.add("unit_id = ANY(:units)");
            values.put("units", question.ground().units().toArray(UUID[]::new));
        }
        if (!question.actor().isEmpty()) {
            conditions.add("public.vi_key(actor) LIKE '%' || public.vi_key(:actor) || '%'");
            values.put("actor", question.actor());
        }
        if (!question.action().isEmpty()) {
            conditions.add("action = :action");
            values.put("action", question.action());
        }
        if (!question.subject().isEmpty()) {
            conditions.add("(subject_id = :subject OR subject_type = :subject)");
            values.put("subject", question.subject());
        }
        Position after = question.after();
        if (after != null) {
            conditions.add("(at, province_id, lane, no) < (:at, :province, :lane, :no)");
            values.put("at", after.at().atOffset(ZoneOffset.UTC));
            values.put("province", after.province());
            values.put("lane", after.lane());
            values.put("no", after.no());
        }
        return conditions;
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(Today.ZONE).toOffsetDateTime();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new Position(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("province_id", UUID.class),
                        row.getInt("lane"),
                        row.getLong("no")),
                row.getObject("account_id", UUID.class),
                row.getString("actor"),
                List.of((String[]) row.getArray("actor_roles").getArray()),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getObject("unit_id", UUID.class),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                row.getString("network"),
                row.getString("request"));
    }
}
