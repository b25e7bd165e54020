package vn.congdongso.reporting.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.reporting.ReportStatus;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;

/** Who has sent, who is late: for a commune its teams, for a department its communes. */
@Repository
public class Overviews {

    /** Somebody who owes a report. */
    private record Owing(UUID place, String name) {}

    private record Stored(
            ReportId report,
            UUID place,
            ReportStatus status,
            int version,
            @Nullable Instant firstSent,
            @Nullable Instant lastSent,
            @Nullable Long people,
            @Nullable Long target) {}

    private final JdbcClient jdbc;
    private final Reporters reporters;
    private final LiveFigures live;
    private final Calendar calendar;
    private final Today today;

    Overviews(JdbcClient jdbc, Reporters reporters, LiveFigures live, Calendar calendar, Today today) {
        this.jdbc = jdbc;
        this.reporters = reporters;
        this.live = live;
        this.calendar = calendar;
        this.today = today;
    }

    public Overview teams(UnitId commune, UnitId province, Period period) {
        return overview(ReportKind.TEAM, commune, province, period);
    }

    public Overview communes(UnitId above, UnitId province, Period period) {
        return overview(ReportKind.COMMUNE, above, province, period);
    }

    /** How many of those who owe a report stand how, without their figures: for what asks on every visit. */
    public Map<Standing.State, Long> standings(ReportKind kind, UnitId receiver, UnitId province, Period period) {
        LocalDate due = calendar.due(kind, period);
        List<Owing> owing = owing(kind, receiver, period);
        Map<UUID, Stored> stored = stored(kind, receiver, owing, province, period);
        return owing.stream()
                .map(one -> standing(stored.get(one.place()), due).state())
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
    }

    private List<Owing> owing(ReportKind kind, UnitId receiver, Period period) {
        return switch (kind) {
            case TEAM ->
                reporters.teamsOf(receiver, period).stream()
                        .map(team -> new Owing(team.id().value(), team.name()))
                        .toList();
            case COMMUNE ->
                reporters.communesOf(receiver, period).stream()
                        .map(commune -> new Owing(commune.id().value(), commune.title()))
                        .toList();
        };
    }

    private Overview overview(ReportKind kind, UnitId receiver, UnitId province, Period period) {
        LocalDate due = calendar.due(kind, period);
        List<Owing> owing = owing(kind, receiver, period);
        Map<UUID, Stored> stored = stored(kind, receiver, owing, province, period);
        List<UUID> places = owing.stream().map(Owing::place).toList();
        Map<UUID, Long> people = live.people(places, province, period);
        Map<UUID, Long> targets = live.targets(places, province, period);
        return Overview.of(
                due,
                owing.stream()
                        .map(one -> row(
                                one,
                                stored.get(one.place()),
                                people.getOrDefault(one.place(), 0L),
                                targets.get(one.place()),
                                due))
                        .toList());
    }

    private Overview.Row row(Owing one, @Nullable Stored stored, long people, @Nullable Long target, LocalDate due) {
        Standing standing = standing(stored, due);
        if (stored == null) {
            return new Overview.Row(one.place(), one.name(), null, 0, standing, people, target, null);
        }
        Long sentPeople = stored.people();
        boolean live = stored.status().writable() || sentPeople == null;
        return new Overview.Row(
                one.place(),
                one.name(),
                stored.report(),
                stored.version(),
                standing,
                live || sentPeople == null ? people : sentPeople,
                live ? target : stored.target(),
                stored.lastSent());
    }

    private Standing standing(@Nullable Stored stored, LocalDate due) {
        if (stored == null) {
            return Standing.of(ReportStatus.OPEN, null, due, today.today());
        }
        Instant first = stored.firstSent();
        LocalDate firstDay = first == null ? null : LocalDate.ofInstant(first, Today.ZONE);
        return Standing.of(stored.status(), firstDay, due, today.today());
    }

    /** What a team has written lies with its commune, what a commune has written with itself. */
    private Map<UUID, Stored> stored(
            ReportKind kind, UnitId receiver, List<Owing> owing, UnitId province, Period period) {
        List<UUID> units = kind == ReportKind.TEAM
                ? List.of(receiver.value())
                : owing.stream().map(Owing::place).toList();
        Map<UUID, Stored> byPlace = new HashMap<>();
        jdbc.sql("""
                        SELECT r.id, coalesce(r.body_id, r.unit_id) AS place, r.status, r.version,
                               sent.first_sent, sent.last_sent,
                               (last.figures -> 'total' ->> 'people')::bigint AS people,
                               (last.figures -> 'total' ->> 'target')::bigint AS target
                        FROM reporting.report r
                        LEFT JOIN LATERAL (
                            SELECT min(s.sent_at) AS first_sent, max(s.sent_at) AS last_sent, max(s.no) AS last_no
                            FROM reporting.submission s
                            WHERE s.province_id = r.province_id AND s.report_id = r.id) sent ON true
                        LEFT JOIN reporting.submission last ON last.province_id = r.province_id
                            AND last.report_id = r.id AND last.no = sent.last_no
                        WHERE r.province_id = ANY (units.partitions_of(NULL, :province)) AND r.unit_id = ANY(:units)
                          AND (r.body_id IS NOT NULL) = :ofTeams
                          AND r.period_from = :from AND r.period_to = :to
                        """)
                .param("province", province.value())
                .param("units", units.toArray(UUID[]::new))
                .param("ofTeams", kind == ReportKind.TEAM)
                .param("from", period.from())
                .param("to", period.to())
                .query(Overviews::row)
                .list()
                .forEach(one -> byPlace.put(one.place(), one));
        return byPlace;
    }

    private static Stored row(ResultSet row, int number) throws SQLException {
        return new Stored(
                new ReportId(row.getObject("id", UUID.class)),
                row.getObject("place", UUID.class),
                ReportStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                instant(row.getObject("first_sent", OffsetDateTime.class)),
                instant(row.getObject("last_sent", OffsetDateTime.class)),
                row.getObject("people", Long.class),
                row.getObject("target", Long.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
