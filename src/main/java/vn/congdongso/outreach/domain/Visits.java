package vn.congdongso.outreach.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.access.AccountId;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.people.PersonId;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/** Reads the log of visits, newest first. */
@Component
public class Visits {

    static final String SELECT = """
            SELECT province_id, id, body_id, unit_id, topic, day, people, result, logged_by, member_id, device_id,
                   recorded_at
            FROM outreach.visit
            """;

    private static final String FILTER = """
            WHERE province_id = ANY (:provinces) AND body_id = :body AND day BETWEEN :from AND :to
              AND (:result::text IS NULL OR result = :result) AND (:topic::text IS NULL OR topic = :topic)
            """;

    private static final String NEWEST_FIRST = " ORDER BY day DESC, recorded_at DESC, id DESC ";

    /** Visits and people behind one number of a list. */
    public record Count(long visits, long people) {

        Count plus(Count other) {
            return new Count(visits + other.visits, people + other.people);
        }
    }

    /** One page of a list with the totals of the whole list, both of the same moment. */
    public record Page(List<Visit> visits, Map<VisitResult, Count> counts) {

        public Count total() {
            return counts.values().stream().reduce(new Count(0, 0), Count::plus);
        }
    }

    private final JdbcClient jdbc;
    private final ProvincesOfTeam provinces;

    Visits(JdbcClient jdbc, ProvincesOfTeam provinces) {
        this.jdbc = jdbc;
        this.provinces = provinces;
    }

    /** The visit first stored under the id, wherever. */
    public Optional<Visit> find(VisitId id) {
        return jdbc.sql(SELECT + " WHERE id = :id ORDER BY recorded_at, province_id LIMIT 1")
                .param("id", id.value())
                .query(Visits::visit)
                .optional();
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Page page(BodyId team, VisitsFilter filter, int page, int size) {
        List<Visit> visits = filtered(SELECT + FILTER + NEWEST_FIRST + "LIMIT :limit OFFSET :offset", team, filter)
                .param("limit", size)
                .param("offset", (page - 1L) * size)
                .query(Visits::visit)
                .list();
        return new Page(visits, counts(team, filter));
    }

    /** The visits that follow the cursor's in the list. */
    public List<Visit> after(VisitCursor cursor, BodyId team, VisitsFilter filter, int limit) {
        String next = " AND (day, recorded_at, id) < (:cursorDay, :cursorAt, :cursorId) ";
        return filtered(SELECT + FILTER + next + NEWEST_FIRST + "LIMIT :limit", team, filter)
                .param("cursorDay", cursor.day())
                .param("cursorAt", cursor.recordedAt().atOffset(ZoneOffset.UTC))
                .param("cursorId", cursor.id())
                .param("limit", limit)
                .query(Visits::visit)
                .list();
    }

    private Map<VisitResult, Count> counts(BodyId team, VisitsFilter filter) {
        Map<VisitResult, Count> counts = new HashMap<>();
        filtered("SELECT result, count(*) AS visits, sum(people) AS people FROM outreach.visit " + FILTER + " GROUP BY result",
                        team, filter)
                .query(row -> {
                    counts.put(
                            VisitResult.valueOf(row.getString("result")),
                            new Count(row.getLong("visits"), row.getLong("people")));
                });
        return counts;
    }

    private StatementSpec filtered(String sql, BodyId team, VisitsFilter filter) {
        VisitResult result = filter.result();
        return jdbc.sql(sql)
                .param("provinces", provinces.of(team, filter.from(), filter.to()))
                .param("body", team.value())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("result", result == null ? null : result.name())
                .param("topic", filter.topic());
    }

    static Visit visit(ResultSet row, int number) throws SQLException {
        return new Visit(
                new UnitId(row.getObject("province_id", UUID.class)),
                new VisitId(row.getObject("id", UUID.class)),
                new BodyId(row.getObject("body_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("topic"),
                row.getObject("day", LocalDate.class),
                row.getInt("people"),
                VisitResult.valueOf(row.getString("result")),
                new AccountId(row.getObject("logged_by", UUID.class)),
                new PersonId(row.getObject("member_id", UUID.class)),
                row.getObject("device_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
