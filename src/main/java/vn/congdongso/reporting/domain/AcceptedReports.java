package vn.congdongso.reporting.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.domain.Snapshot.TeamFigures;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;

/** The team reports of a commune that it has accepted for a period: what its own report is made of. */
@Repository
class AcceptedReports {

    /** One of them, as it was last sent. */
    record Accepted(UUID report, UUID body, String name, ReportFigures figures, Words words) {}

    private final JdbcClient jdbc;
    private final Reporters reporters;
    private final Teams teams;

    AcceptedReports(JdbcClient jdbc, Reporters reporters, Teams teams) {
        this.jdbc = jdbc;
        this.reporters = reporters;
        this.teams = teams;
    }

    /** In the order in which the commune lists its teams; teams that ended meanwhile come last. */
    List<Accepted> of(Reporter commune, Period period) {
        List<UUID> order = expected(commune, period).stream()
                .map(team -> team.id().value())
                .toList();
        List<Accepted> accepted = new ArrayList<>(rows(commune, period));
        accepted.sort(Comparator.comparing(
                        (Accepted one) -> order.contains(one.body()) ? order.indexOf(one.body()) : Integer.MAX_VALUE)
                .thenComparing(Accepted::name));
        return accepted;
    }

    /** The sum of the accepted reports, and who is missing in it. */
    Snapshot snapshot(Reporter commune, Period period) {
        List<Accepted> accepted = of(commune, period);
        Set<UUID> present = accepted.stream().map(Accepted::body).collect(Collectors.toCollection(HashSet::new));
        return Snapshot.ofCommune(
                accepted.stream()
                        .map(one -> new TeamFigures(one.body(), one.name(), one.figures()))
                        .toList(),
                expected(commune, period).stream()
                        .filter(team -> !present.contains(team.id().value()))
                        .map(BodySummary::name)
                        .toList());
    }

    private List<BodySummary> expected(Reporter commune, Period period) {
        return reporters.teamsOf(commune.commune().id(), period);
    }

    private List<Accepted> rows(Reporter commune, Period period) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (r.id) r.id, r.body_id, s.figures::text AS figures,
                               s.results, s.difficulties, s.proposals, s.next_tasks
                        FROM reporting.report r
                        JOIN reporting.submission s ON s.province_id = r.province_id AND s.report_id = r.id
                        WHERE r.province_id = ANY (units.partitions_of(:unit, :province)) AND r.unit_id = :unit
                          AND r.body_id IS NOT NULL
                          AND r.period_from = :from AND r.period_to = :to AND r.status = 'ACCEPTED'
                        ORDER BY r.id, s.no DESC
                        """)
                .param("province", commune.province().value())
                .param("unit", commune.commune().id().value())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, number) -> {
                    UUID body = row.getObject("body_id", UUID.class);
                    return new Accepted(
                            row.getObject("id", UUID.class),
                            body,
                            teams.lastKnown(new BodyId(body), period.to())
                                    .map(BodySummary::name)
                                    .orElse(""),
                            JdbcSubmissions.snapshot(row.getString("figures")).total(),
                            JdbcReports.words(row));
                })
                .list();
    }
}
