package vn.congdongso.outreach.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
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
import vn.congdongso.households.HouseholdId;
import vn.congdongso.outreach.Beneficiary;
import vn.congdongso.outreach.Hindrance;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitManner;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/** Reads the log of visits, newest first. */
@Component
public class Visits {

    static final String SELECT = """
            SELECT province_id, id, body_id, unit_id, topic, day, people, result, manner, beneficiary, hindrance,
                   note, household_id, again_on, logged_by, device_id, recorded_at, revision, voided
            FROM outreach.visit_now
            """;

    private static final String FILTER = """
            WHERE province_id = ANY (:provinces) AND body_id = :body AND day BETWEEN :from AND :to AND NOT voided
              AND (CAST(:result AS text) IS NULL OR result = :result)
              AND (CAST(:topic AS text) IS NULL OR topic = :topic)
            """;

    private static final String NEWEST_FIRST = " ORDER BY day DESC, recorded_at DESC, id DESC ";

    /** Visits and people behind one number of a list. */
    public record Count(long visits, long people) {

        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(visits + other.visits, people + other.people);
        }
    }

    /** One page of a list with the totals of the whole list, both of the same moment. */
    public record Page(List<Visit> visits, Map<VisitResult, Count> counts) {

        public Count count(VisitResult result) {
            return counts.getOrDefault(result, Count.NONE);
        }

        public Count total() {
            return counts.values().stream().reduce(Count.NONE, Count::plus);
        }
    }

    private final JdbcClient jdbc;
    private final ProvincesOfTeam provinces;
    private final Today today;

    Visits(JdbcClient jdbc, ProvincesOfTeam provinces, Today today) {
        this.jdbc = jdbc;
        this.provinces = provinces;
        this.today = today;
    }

    /** The visit that was first stored under the id. */
    public Optional<Visit> find(VisitId id) {
        return jdbc.sql(SELECT + " WHERE id = :id ORDER BY recorded_at, province_id LIMIT 1")
                .param("id", id.value())
                .query(Visits::visit)
                .optional();
    }

    /** What was said of a visit after it had been sent, first things first. */
    public List<VisitChange> changes(VisitId id) {
        return jdbc.sql("""
                        SELECT no, voided, reason, changed_by, changed_at FROM outreach.visit_change
                        WHERE visit_id = :id ORDER BY no
                        """)
                .param("id", id.value())
                .query((row, number) -> new VisitChange(
                        row.getInt("no"),
                        row.getBoolean("voided"),
                        row.getString("reason"),
                        new AccountId(row.getObject("changed_by", UUID.class)),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @param page counted from 1; beyond the last page it is the last */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Page page(BodyId team, VisitsFilter filter, int page, int size) {
        Page counted = new Page(List.of(), counts(team, filter));
        long last = Math.max(1, (counted.total().visits() + size - 1) / size);
        List<Visit> visits = filtered(SELECT + FILTER + NEWEST_FIRST + "LIMIT :limit OFFSET :offset", team, filter)
                .param("limit", size)
                .param("offset", (Math.clamp(page, 1, last) - 1) * size)
                .query(Visits::visit)
                .list();
        return new Page(visits, counted.counts());
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

    /** Of the whole list. */
    public Count total(BodyId team, VisitsFilter filter) {
        return new Page(List.of(), counts(team, filter)).total();
    }

    /** Households in which the team's visits were logged, corrected or taken back since; a minute of overlap is wanted. */
    public List<HouseholdId> householdsSince(BodyId team, Instant moment) {
        OffsetDateTime since = moment.minus(Duration.ofMinutes(1)).atOffset(ZoneOffset.UTC);
        LocalDate today = this.today.today();
        return jdbc.sql("""
                        SELECT DISTINCT now.household_id FROM outreach.visit_now now
                        WHERE now.province_id = ANY (:provinces) AND now.body_id = :body AND now.day >= :from
                          AND now.household_id IS NOT NULL
                          AND (now.recorded_at >= :since
                               OR EXISTS (SELECT FROM outreach.visit_change change
                                          WHERE change.province_id = now.province_id AND change.visit_id = now.id
                                            AND change.changed_at >= :since))
                        """)
                .param("provinces", provinces.of(team, today, today))
                .param("body", team.value())
                .param("from", LocalDate.ofInstant(moment, ZoneOffset.UTC).minusDays(2L * VisitRules.DAYS_BACK))
                .param("since", since)
                .query((row, number) -> new HouseholdId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Codes of the topics that the account has logged since the day, most used first. */
    public List<String> topicsByUse(AccountId account, UnitId province, BodyId team, LocalDate since) {
        return jdbc.sql("""
                        SELECT topic FROM outreach.visit_now
                        WHERE province_id = :province AND body_id = :body AND day >= :since AND logged_by = :account AND NOT voided
                        GROUP BY topic ORDER BY count(*) DESC, max(recorded_at) DESC
                        """)
                .param("province", province.value())
                .param("body", team.value())
                .param("since", since)
                .param("account", account.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** What the account logged last for the team, not looking further back than the day. */
    public Optional<Visit> lastOf(AccountId account, UnitId province, BodyId team, LocalDate since) {
        return jdbc.sql(SELECT + """
                        WHERE province_id = :province AND body_id = :body AND day >= :since AND logged_by = :account AND NOT voided
                        ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("province", province.value())
                .param("body", team.value())
                .param("since", since)
                .param("account", account.value())
                .query(Visits::visit)
                .optional();
    }

    private Map<VisitResult, Count> counts(BodyId team, VisitsFilter filter) {
        Map<VisitResult, Count> counts = new EnumMap<>(VisitResult.class);
        String sql = "SELECT result, count(*) AS visits, sum(people) AS people FROM outreach.visit_now ";
        filtered(sql + FILTER + "GROUP BY result", team, filter).query(row -> {
            Count count = new Count(row.getLong("visits"), row.getLong("people"));
            counts.put(VisitResult.valueOf(row.getString("result")), count);
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
                circumstances(row),
                new AccountId(row.getObject("logged_by", UUID.class)),
                row.getObject("device_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getInt("revision"),
                row.getBoolean("voided"));
    }

    private static Circumstances circumstances(ResultSet row) throws SQLException {
        String hindrance = row.getString("hindrance");
        UUID household = row.getObject("household_id", UUID.class);
        return new Circumstances(
                VisitManner.valueOf(row.getString("manner")),
                Beneficiary.valueOf(row.getString("beneficiary")),
                hindrance == null ? null : Hindrance.valueOf(hindrance),
                row.getString("note"),
                household == null ? null : new HouseholdId(household),
                row.getObject("again_on", LocalDate.class));
    }
}
